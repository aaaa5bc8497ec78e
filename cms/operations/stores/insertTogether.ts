import type { CollectionSlug, Payload } from 'payload';

import { insertMany, type NewDocument } from './insertMany.ts';
import { writeTogether } from './writeTogether.ts';

/**
 * Puts in single documents as `insertMany` does, those that come within a few milliseconds with
 * one statement (`writeTogether`). Where one can't go in, as after its learner was removed, the
 * others go in without it.
 *
 * @returns puts one in, and tells whether it was: false where a unique key forbids it
 */
export function insertTogether(
  collection: CollectionSlug,
): (payload: Payload, document: NewDocument) => Promise<boolean> {
  const insert = async (payload: Payload, documents: readonly NewDocument[]) => {
    const inserted = await insertMany(payload, collection, documents);
    return documents.map(({ id }) => inserted.has(id));
  };
  return writeTogether<NewDocument>(async (payload, documents) => {
    try {
      return await insert(payload, documents);
    } catch (error) {
      if (documents.length === 1) throw error;
      const each = await Promise.allSettled(documents.map((one) => insert(payload, [one])));
      return each.map((one) =>
        one.status === 'fulfilled' ? (one.value[0] ?? false) : (one.reason as Error),
      );
    }
  });
}
