import DataLoader from 'dataloader';
import type { CollectionSlug, Payload, SelectType } from 'payload';

import { canBeId } from './canBeId.ts';

/** How long a reading may wait for others to be done with it. */
const GATHER_MS = 2;
const LARGEST_BATCH = 200;

/**
 * Reads single documents by the value of one field, those that are wanted within a few
 * milliseconds with one query: after a restart, thousands of pages report at once.
 *
 * @param collection where they are
 * @param field a unique one; an id or a relationship
 * @param select what of it is wanted; without: all
 * @returns reads a document as it is in the database now, null where there is none
 */
export function readTogether<Doc extends object>(
  collection: CollectionSlug,
  field: keyof Doc & string,
  select?: SelectType,
) {
  const loaders = new WeakMap<Payload, DataLoader<string, Doc | null>>();

  const create = (payload: Payload) =>
    new DataLoader<string, Doc | null>(
      async (values) => {
        const { docs } = await payload.db.find<Doc & { id: string }>({
          collection,
          where: { [field]: { in: [...new Set(values)] } },
          ...{ select, pagination: false, limit: 0 },
        });
        const byValue = new Map(docs.map((doc) => [idOf(doc[field]), doc]));
        return values.map((value) => byValue.get(value) ?? null);
      },
      {
        cache: false,
        maxBatchSize: LARGEST_BATCH,
        batchScheduleFn: (read) => setTimeout(read, GATHER_MS),
      },
    );

  return (payload: Payload, value: string): Promise<Doc | null> => {
    // One that can be no id must not spoil the others' query.
    if (!canBeId(payload, value)) return Promise.resolve(null);
    const loader = loaders.get(payload) ?? create(payload);
    loaders.set(payload, loader);
    return loader.load(value);
  };
}

const idOf = (value: unknown): string =>
  String(typeof value === 'object' && value !== null && 'id' in value ? value.id : value);
