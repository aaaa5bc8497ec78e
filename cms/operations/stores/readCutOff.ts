import type { CollectionSlug, Payload } from 'payload';

/** Who has just committed a file is about to begin with it. */
const HEAD_START_MS = 10_000;

/**
 * The files that a process has committed to carry out and died over, in their order.
 *
 * @param collection has a row for each, with `state` and `at`
 * @param order the field they follow each other by
 */
export async function readCutOff<T extends object>(
  payload: Payload,
  collection: CollectionSlug,
  { order, now }: { order: string; now: Date },
): Promise<T[]> {
  const { docs } = await payload.db.find<T & { id: string }>({
    collection,
    where: {
      and: [
        { state: { equals: 'running' } },
        { at: { less_than: new Date(now.getTime() - HEAD_START_MS).toISOString() } },
      ],
    },
    sort: order,
    pagination: false,
  });
  return docs;
}
