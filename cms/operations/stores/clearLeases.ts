import type { Payload } from 'payload';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Forgets leases, turns and claims that ended a day ago: whoever wants one makes it anew. */
export async function clearLeases(payload: Payload, now: Date): Promise<void> {
  const where = { until: { less_than: now.getTime() - DAY_MS } };
  await payload.db.deleteMany({ collection: 'leases', where });
}
