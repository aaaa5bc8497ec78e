import type { Payload } from 'payload';

import type { LearnerRange } from './readByLearner.ts';

const PAGE = 1_000;

/**
 * All accounts in the order of their ids, a thousand at a time, for work over everybody: whoever
 * is made meanwhile may be in it or not.
 */
export async function* accountRanges(
  payload: Payload,
): AsyncIterable<LearnerRange & { upTo: string }> {
  for (let after: string | null = null; ;) {
    const { docs }: { docs: { id: string }[] } = await payload.db.find<{ id: string }>({
      collection: 'users',
      where: after === null ? {} : { id: { greater_than: after } },
      sort: 'id',
      limit: PAGE,
      pagination: false,
      select: {},
    });
    const upTo: string | undefined = docs.at(-1)?.id;
    if (upTo === undefined) return;
    yield { after, upTo };
    if (docs.length < PAGE) return;
    after = upTo;
  }
}
