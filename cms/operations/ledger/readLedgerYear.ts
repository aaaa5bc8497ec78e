import { LRUCache } from 'lru-cache';
import type { Payload } from 'payload';

import { totals, type Totals } from '../../domain/ledger/totals.ts';
import type { CreditEntry } from '../../payload-types.ts';
import { readEntries } from './readEntries.ts';
import { lastSeq } from '../stores/lastSeq.ts';

/** Entries kept at most, about half a kilobyte each. */
const MOST_ENTRIES = 100_000;
/** What somebody changed in the database by hand is seen after this time. */
const KEPT_MS = 60_000;

const kept = new LRUCache<string, LedgerYear>({
  maxSize: MOST_ENTRIES,
  sizeCalculation: ({ entries }) => entries.length + 1,
  ttl: KEPT_MS,
});

/** Many who ask for the same year at once wait for one reading. */
const underWay = new Map<string, Promise<LedgerYear>>();

interface Of {
  learner: string;
  year: number;
}

/** A learner's entries of one year, newest first, and their sums. */
export interface LedgerYear extends Totals {
  entries: readonly CreditEntry[];
}

/**
 * A learner's year for showing. The ledger only grows, each entry with the year's next number:
 * where the newest number is still the same, all before it is as it was. Deciding is done on
 * `readEntries`.
 *
 * @returns the same object as long as nothing was added
 */
export async function readLedgerYear(payload: Payload, of: Of): Promise<LedgerYear> {
  const key = `${of.learner} ${of.year}`;
  let known = kept.get(key);
  // A reading shared with others may have begun before the entry that this caller knows of.
  while (!known || newest(known) !== (await lastSeq(payload, of))) {
    const reading = underWay.get(key) ?? read(payload, of, key);
    underWay.set(key, reading);
    known = await reading;
  }
  return known;
}

async function read(payload: Payload, of: Of, key: string): Promise<LedgerYear> {
  try {
    const entries = await readEntries(payload, of);
    const year = { ...totals(entries), entries };
    kept.set(key, year);
    return year;
  } finally {
    underWay.delete(key);
  }
}

const newest = ({ entries }: LedgerYear): number => entries[0]?.seq ?? 0;
