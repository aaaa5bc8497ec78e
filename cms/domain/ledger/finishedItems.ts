import { itemKey } from '../content/itemKey.ts';
import type { EntryKind } from './ledgerEntry.ts';
import { standingAwards } from './standingAwards.ts';

interface Entry {
  id: string;
  kind: EntryKind;
  reverses?: string | null;
  sourceCollection?: string | null;
  sourceId?: string | null;
}

/**
 * What a learner has finished in a year: the items whose award stands.
 *
 * @param entries every entry of one learner and year
 * @returns keys as `itemKey` makes them
 */
export function finishedItems(entries: readonly Entry[]): Set<string> {
  return new Set(
    standingAwards(entries).flatMap(({ sourceCollection, sourceId }) =>
      sourceCollection && sourceId ? [itemKey(sourceCollection, sourceId)] : [],
    ),
  );
}
