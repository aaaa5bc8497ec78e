import type { Payload } from 'payload';

import { compareAndSet } from '../stores/compareAndSet.ts';

/** Counts all that somebody has been told so far as seen. */
export async function seeAllReminders(payload: Payload, learner: string): Promise<void> {
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'reminders',
    where: { and: [{ learner: { equals: learner } }, { seen: { equals: false } }] },
    select: {},
    pagination: false,
    limit: 0,
  });
  const changes = docs.map(({ id }) => ({ id, expect: {}, set: { seen: true } }));
  await compareAndSet(payload, 'reminders', changes);
}
