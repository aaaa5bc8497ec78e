import type { Breach } from './breach.ts';
import { SOURCE_KINDS, type LedgerAmount, type SourceKind } from './ledgerEntry.ts';
import { MONTHS, monthField, monthUnits } from './monthUnits.ts';
import type { Phrase } from './phrase.ts';
import { totals } from './totals.ts';

/** The sums a report reads; a property for each source, one for all, and the months'. */
export type Projection = Record<`${SourceKind | 'earned'}Units`, number> &
  Partial<Record<ReturnType<typeof monthField>, number | null>>;

/**
 * Proves that a stored sum is the sum of the entries (design, ledger rule 1).
 *
 * @param projection null where there is none, which is right for a year without hours
 */
export function checkProjection(
  { learner, year }: Pick<Breach, 'learner' | 'year'>,
  entries: readonly (LedgerAmount & { day: string })[],
  projection: Projection | null,
): Breach[] {
  if (!projection && entries.length === 0) return [];
  const { earnedUnits, bySource } = totals(entries);
  const sums = { earned: earnedUnits, ...bySource };
  const stored = projection && storedSums(projection);
  const breach = { code: 'projection-stale' as const, learner, year, entries: [] };
  if (stored && KINDS.every((kind) => stored[kind] === sums[kind])) {
    const [of, kept] = [monthUnits(entries), monthsOf(projection)];
    const right = MONTHS.map((month) => of[monthField(month)]);
    if (kept === null || kept.every((units, n) => units === right[n])) return [];
    return [
      { ...breach, expected: ['months', { units: right }], found: ['months', { units: kept }] },
    ];
  }
  const expected: Phrase = ['sums', sums];
  const found: Phrase = stored ? ['sums', stored] : ['no-projection'];
  return [{ ...breach, expected, found }];
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

/** Years closed before months were kept have none. */
function monthsOf(projection: Projection): number[] | null {
  const kept = MONTHS.map((month) => projection[monthField(month)] ?? null);
  return kept.every((units) => units === null) ? null : kept.map((units) => units ?? Number.NaN);
}
