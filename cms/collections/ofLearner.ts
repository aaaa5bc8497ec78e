import type { CollectionSlug, Payload } from 'payload';
import { z } from 'zod';

/**
 * How the records of a collection with a field `learner` belong to that account: `record` is what
 * the person has done and keeps the account from being deleted; `derived` follows from records
 * and goes with the account.
 */
const ofLearner = z.enum(['record', 'derived']);

/** What a collection declares in `custom`. */
export const belongsToLearner = (how: z.infer<typeof ofLearner>) => ({ ofLearner: how });

/** The collections that declare that they belong to learners. */
export function collectionsOfLearners(
  payload: Payload,
): Record<'records' | 'derived', CollectionSlug[]> {
  const declared = payload.config.collections.map(({ slug, custom }) => ({
    slug,
    how: ofLearner.safeParse(custom?.ofLearner).data,
  }));
  const those = (wanted: z.infer<typeof ofLearner>) =>
    declared.filter(({ how }) => how === wanted).map(({ slug }) => slug);
  return { records: those('record'), derived: those('derived') };
}
