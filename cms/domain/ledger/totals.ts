import { SOURCE_KINDS, type LedgerAmount, type SourceKind } from './ledgerEntry.ts';

export interface Totals {
  earnedUnits: number;
  bySource: Record<SourceKind, number>;
}

/**
 * The hours of a learner's year: the plain sum of its entries (design, ledger rule 1).
 *
 * @param entries every entry of one learner and year; reversals carry negative units
 */
export function totals(entries: Iterable<LedgerAmount>): Totals {
  const bySource = Object.fromEntries(SOURCE_KINDS.map((kind) => [kind, 0])) as Totals['bySource'];
  let earnedUnits = 0;
  for (const { sourceKind, units } of entries) {
    bySource[sourceKind] += units;
    earnedUnits += units;
  }
  return { earnedUnits, bySource };
}
