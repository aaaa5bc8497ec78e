import type { Breach } from './breach.ts';
import { SOURCE_KINDS, type LedgerAmount, type SourceKind } from './ledgerEntry.ts';
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
  const sums = describe({ earned: earnedUnits, ...bySource });
  const stored = projection
    ? describe({
        earned: projection.earnedUnits,
        online: projection.onlineUnits,
        class: projection.classUnits,
        field: projection.fieldUnits,
        quiz: projection.quizUnits,
        adjustment: projection.adjustmentUnits,
      })
    : '没有汇总';
  if (sums === stored) return [];
  return [{ code: 'projection-stale', learner, year, entries: [], expected: sums, found: stored }];
}

function describe(sums: Record<SourceKind | 'earned', number>): string {
  return [`合计 ${sums.earned}`, ...SOURCE_KINDS.map((kind) => `${kind} ${sums[kind]}`)].join('，');
}
