import { backOff } from 'exponential-backoff';
import type { Payload } from 'payload';

import type { MailState } from '../../../domain/messages/mailStates.ts';
import { compareAndSet } from '../../stores/compareAndSet.ts';
import type { Outbox } from './outboxes.ts';

/** With the pauses between, half a minute: as long as a database may take to change hands. */
const WRITE_TRIES = 8;
const WRITE_PAUSE_MS = 250;
/** As much of a server's answer as helps. */
const LONGEST_PROBLEM = 200;

/** A message as whoever sends it has taken it. */
export interface Taken {
  id: string;
  owner: string;
  attempts: number;
}

interface End {
  state: MailState;
  /** The server's answer; null where it took the message. */
  problem: string | null;
  nextAt?: number;
  sentAt?: number;
}

/**
 * Writes down what came of sending: only while the message is as this sender has left it. Another
 * may have noted it as unsure meanwhile, where the lease was lost: this one knows better.
 *
 * @throws when the database stays out of reach
 */
export async function writeEnd(
  payload: Payload,
  collection: Outbox,
  { id, owner, attempts }: Taken,
  { problem, ...end }: End,
): Promise<void> {
  const told = problem?.replaceAll(/\s+/g, ' ').slice(0, LONGEST_PROBLEM) ?? null;
  await backOff(
    async () => {
      for (const state of ['sending', 'unsure'] satisfies MailState[]) {
        const expect = { state, owner, attempts };
        const change = { id: String(id), expect, set: { ...end, problem: told } };
        const [made] = await compareAndSet(payload, collection, [change]);
        if (made) return;
      }
    },
    { numOfAttempts: WRITE_TRIES, startingDelay: WRITE_PAUSE_MS, jitter: 'full' },
  );
}
