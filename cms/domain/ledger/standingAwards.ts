import type { EntryKind } from './ledgerEntry.ts';

interface Entry {
  id: string;
  kind: EntryKind;
  reverses?: string | null;
}

/** Ids of the entries that a reversal takes back. */
export function reversedIds(entries: readonly Pick<Entry, 'reverses'>[]): Set<string> {
  return new Set(entries.flatMap(({ reverses }) => (reverses ? [reverses] : [])));
}

/**
 * The awards of a learner's year that still count: those no reversal has taken back (design,
 * ledger rule 2).
 *
 * @param entries every entry of one learner and year
 */
export function standingAwards<T extends Entry>(entries: readonly T[]): T[] {
  const reversed = reversedIds(entries);
  return entries.filter(({ id, kind }) => kind === 'award' && !reversed.has(id));
}
