import type { Payload } from 'payload';

import type { MailState } from '../../../domain/messages/mailStates.ts';
import { compareAndSet } from '../../stores/compareAndSet.ts';
import type { Outbox } from './outboxes.ts';

/**
 * Notes the messages whose sender died, or lost the database, before it had written down the answer.
 * Call it only with the lease of whoever sends and before anything is sent: then whatever still
 * counts as being sent is nobody's. A sender that has only lost its lease still writes its answer
 * over this.
 */
export async function noteCutOff(payload: Payload, collection: Outbox): Promise<void> {
  const { docs } = await payload.db.find<{ id: string; owner?: string | null }>({
    collection,
    where: { state: { equals: 'sending' satisfies MailState } },
    select: { owner: true },
    pagination: false,
  });
  const set = { state: 'unsure' satisfies MailState };
  await compareAndSet(
    payload,
    collection,
    docs.map(({ id, owner }) => ({
      id: String(id),
      expect: { state: 'sending', owner: owner ?? null },
      set,
    })),
  );
}
