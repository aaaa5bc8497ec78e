import type { Payload } from 'payload';

import type { MailState } from '../../../domain/messages/mailStates.ts';
import { compareAndSet } from '../../stores/compareAndSet.ts';
import { PROCESS } from '../../stores/takeLease.ts';
import type { Outbox } from './outboxes.ts';
import type { Taken } from './writeEnd.ts';

/**
 * Takes a message that waits, before its server hears of it: of two senders one gets it.
 *
 * @param set what else is written with it
 * @returns null where somebody else was quicker
 */
export async function takeToSend(
  payload: Payload,
  collection: Outbox,
  { id, attempts }: { id: string; attempts: number },
  set: Record<string, string> = {},
): Promise<Taken | null> {
  const taken = { id, owner: PROCESS, attempts: attempts + 1 };
  const state = 'sending' satisfies MailState;
  const [mine] = await compareAndSet(payload, collection, [
    {
      id: String(id),
      expect: { state: 'waiting' satisfies MailState, attempts },
      set: { state, ...set, owner: taken.owner, attempts: taken.attempts },
    },
  ]);
  return mine ? taken : null;
}
