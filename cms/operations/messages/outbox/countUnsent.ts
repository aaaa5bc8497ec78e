import type { Payload } from 'payload';

import type { MailState } from '../../../domain/messages/mailStates.ts';
import type { Outbox } from './outboxes.ts';

const OPEN = ['waiting', 'sending', 'unsure', 'failed'] as const satisfies MailState[];

/** How many messages are not, or not surely, in their server's hands, by state. */
export async function countUnsent(
  payload: Payload,
  collection: Outbox,
): Promise<Record<(typeof OPEN)[number], number>> {
  const count = async (state: MailState) =>
    (await payload.db.count({ collection, where: { state: { equals: state } } })).totalDocs;
  const counts = await Promise.all(OPEN.map(async (state) => [state, await count(state)] as const));
  return Object.fromEntries(counts) as Record<(typeof OPEN)[number], number>;
}
