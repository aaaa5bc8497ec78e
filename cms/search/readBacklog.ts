import type { Payload } from 'payload';

import type { SearchOutbox } from '../payload-types.ts';

/**
 * How far the search index is behind what was published.
 *
 * @returns changes not sent yet, and for how many seconds the oldest of them has waited
 */
export async function readBacklog(
  payload: Payload,
  now: Date,
): Promise<{ rows: number; ageSeconds: number }> {
  const collection = 'search-outbox';
  const [{ totalDocs: rows }, { docs }] = await Promise.all([
    payload.db.count({ collection, where: {} }),
    payload.db.find<SearchOutbox>({ collection, sort: 'at', limit: 1, pagination: false }),
  ]);
  const [oldest] = docs;
  return { rows, ageSeconds: oldest ? Math.max(0, now.getTime() - oldest.at) / 1000 : 0 };
}
