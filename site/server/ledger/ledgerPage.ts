import type { Payload } from 'payload';

import { reversedIds } from '../../../cms/domain/ledger/standingAwards.ts';
import { readCatalogue } from '../../../cms/operations/content/catalogue/readCatalogue.ts';
import type { CreditEntry } from '../../../cms/payload-types.ts';
import { entryLinks } from './entryLinks.ts';
import type { Viewer } from '../accounts/viewer.ts';

const PAGE_SIZE = 50;

export interface LedgerPage {
  entries: CreditEntry[];
  links: Map<string, string>;
  /** Ids of entries that another entry takes back. */
  reversed: Set<string>;
  page: number;
  totalPages: number;
}

/** One page of a year's entries, latest day first, with what the table needs to show them. */
export async function ledgerPage(
  payload: Payload,
  viewer: Viewer,
  { entries, page }: { entries: readonly CreditEntry[]; page: number },
): Promise<LedgerPage> {
  const totalPages = Math.max(1, Math.ceil(entries.length / PAGE_SIZE));
  const current = Math.min(totalPages, Math.max(1, page));
  const byDay = [...entries].sort((a, b) => b.day.localeCompare(a.day) || b.seq - a.seq);
  const shown = byDay.slice((current - 1) * PAGE_SIZE, current * PAGE_SIZE);
  return {
    entries: shown,
    links: entryLinks(await readCatalogue(payload), viewer.user, shown),
    reversed: reversedIds(entries),
    page: current,
    totalPages,
  };
}
