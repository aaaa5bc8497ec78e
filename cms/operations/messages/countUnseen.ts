import type { Payload } from 'payload';

/** How many reminders somebody has not opened. */
export async function countUnseen(payload: Payload, learner: string): Promise<number> {
  const { totalDocs } = await payload.db.count({
    collection: 'reminders',
    where: { and: [{ learner: { equals: learner } }, { seen: { equals: false } }] },
  });
  return totalDocs;
}
