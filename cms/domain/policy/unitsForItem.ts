import type { ContentCollection } from '../content/contentCollections.ts';
import type { Policy } from './policy.ts';
import { unitsForMinutes } from './unitsForMinutes.ts';

interface Item {
  collection: ContentCollection;
  nominalMinutes: number;
  countsHours: boolean;
}

/**
 * What completing an item earns by a policy, in hundredths of 学时: by its length, or for passing
 * a quiz; the check of another item earns nothing of its own.
 */
export function unitsForItem(
  { bands, quizUnits }: Pick<Policy, 'bands' | 'quizUnits'>,
  { collection, nominalMinutes, countsHours }: Item,
): number {
  if (collection !== 'quizzes') return unitsForMinutes(bands, nominalMinutes);
  return countsHours ? quizUnits : 0;
}
