import { itemKey } from '../content/itemKey.ts';

interface Entry {
  bars?: boolean | null;
  sourceCollection?: string | null;
  sourceId?: string | null;
}

/**
 * What a trainer has said may not be earned again this year: nobody is asked for it any more.
 *
 * @param entries every entry of one learner and year
 * @returns keys as `itemKey` makes them
 */
export function barredItems(entries: readonly Entry[]): Set<string> {
  return new Set(
    entries.flatMap(({ bars, sourceCollection, sourceId }) =>
      bars && sourceCollection && sourceId ? [itemKey(sourceCollection, sourceId)] : [],
    ),
  );
}
