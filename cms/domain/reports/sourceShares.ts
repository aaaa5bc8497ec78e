import { SOURCE_KINDS, type SourceKind } from '../ledger/ledgerEntry.ts';
import type { YearPart } from './yearPart.ts';

/** What each source brought, in units, and its share of all that came, 0 to 1. */
export function sourceShares({
  bySource,
}: Pick<YearPart, 'bySource'>): { source: SourceKind; units: number; share: number }[] {
  const came = (kind: SourceKind) => Math.max(0, bySource[kind]);
  const whole = SOURCE_KINDS.reduce((sum, kind) => sum + came(kind), 0);
  return SOURCE_KINDS.map((source) => ({
    ...{ source, units: bySource[source] },
    share: whole > 0 ? came(source) / whole : 0,
  }));
}
