import { APIError, type CollectionBeforeDeleteHook, type CollectionSlug } from 'payload';

/** What a learner has done, and what follows from it and may go with the account. */
const RECORDS = ['credit-entries', 'study-sessions', 'quiz-attempts'] as const;
const DERIVED = ['learner-years', 'study-clocks'] as const;

/**
 * An account with a record goes to the bin and can come back, but is never deleted: its hours
 * would be left without their learner.
 */
export const keepRecords: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const where = { learner: { equals: id } };
  const count = async (collection: CollectionSlug) =>
    (await req.payload.db.count({ collection, where })).totalDocs;
  const counts = await Promise.all(RECORDS.map(count));
  if (counts.some((found) => found > 0)) {
    throw new APIError('这个账号已有学习记录，不能彻底删除，请移到回收站', 409, undefined, true);
  }
  for (const collection of DERIVED) await req.payload.db.deleteMany({ collection, where });
};
