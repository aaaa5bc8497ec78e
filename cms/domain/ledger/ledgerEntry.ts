export const ENTRY_KINDS = ['award', 'reversal', 'adjustment'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

export const SOURCE_KINDS = ['online', 'class', 'field', 'quiz', 'adjustment'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** What sums and rules read of an entry. */
export interface LedgerAmount {
  sourceKind: SourceKind;
  units: number;
}
