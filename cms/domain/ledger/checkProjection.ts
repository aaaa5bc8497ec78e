import type { Breach } from './breach.ts';
import { SOURCE_KINDS, type LedgerAmount, type SourceKind } from './ledgerEntry.ts';
import type { Phrase } from './phrase.ts';
import { totals } from './totals.ts';

/** The sums a report reads; a property for each source and one for all. */
export type Projection = Record<`${SourceKind | 'earned'}Units`, number>;

/**
 * Proves that a stored sum is the sum of the entries (design, ledger rule 1).
 *
 * @param projection null where there is none, which is right for a year without hours
 */
export function checkProjection(
  { learner, year }: Pick<Breach, 'learner' | 'year'>,
  entries: readonly LedgerAmount[],
  projection: Projection | null,
): Breach[] {
  if (!projection && entries.length === 0) return [];
  const { earnedUnits, bySource } = totals(entries);
  const sums = { earned: earnedUnits, ...bySource };
  const stored = projection && storedSums(projection);
  if (stored && KINDS.every((kind) => stored[kind] === sums[kind])) return [];
  const expected: Phrase = ['sums', sums];
  const found: Phrase = stored ? ['sums', stored] : ['no-projection'];
  return [{ code: 'projection-stale', learner, year, entries: [], expected, found }];
}

const KINDS = ['earned', ...SOURCE_KINDS] as const;

function storedSums(projection: Projection): Record<(typeof KINDS)[number], number> {
  return {
    earned: projection.earnedUnits,
    online: projection.onlineUnits,
    class: projection.classUnits,
    field: projection.fieldUnits,
    quiz: projection.quizUnits,
    adjustment: projection.adjustmentUnits,
  };
}
