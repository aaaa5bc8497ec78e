import type { CollectionBeforeDeleteHook, CollectionSlug } from 'payload';

import { collectionsOfLearners } from '../ofLearner.ts';
import { refuse } from '../refuse.ts';

/**
 * An account with a record goes to the bin and can come back, but is never deleted: its hours
 * would be left without their learner.
 */
export const keepRecords: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const where = { learner: { equals: id } };
  const { records, derived } = collectionsOfLearners(req.payload);
  const count = async (collection: CollectionSlug) =>
    (await req.payload.db.count({ collection, where })).totalDocs;
  const counts = await Promise.all(records.map(count));
  if (counts.some((found) => found > 0)) {
    refuse(req, 409, 'account-has-records');
  }
  for (const collection of derived) await req.payload.db.deleteMany({ collection, where });
};
