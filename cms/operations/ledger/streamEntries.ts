import type { Payload } from 'payload';

import { readEvidence } from '../../domain/ledger/evidence.ts';
import { ENTRY_KINDS, SOURCE_KINDS } from '../../domain/ledger/ledgerEntry.ts';
import type { LedgerRow } from '../../domain/ledger/ledgerFacts.ts';
import { readByLearner, type LearnerRange, type Row } from '../stores/readByLearner.ts';
import { storedValue } from '../stores/storedValue.ts';

const FIELDS = [
  ...['year', 'seq', 'key', 'kind', 'units', 'day', 'at', 'sourceKind', 'sourceCollection'],
  ...['sourceId', 'policy', 'reason', 'by', 'reverses', 'bars', 'evidence'],
] as const;

/** Large enough to be quick, small enough that what was read is gone before it counts as old. */
const BATCH = 500;

export interface EntryBatch {
  /** The learners whose entries these are; the batches together cover every learner. */
  range: LearnerRange;
  /** By learner, year and number. */
  entries: LedgerRow[];
}

/**
 * The whole ledger in batches of whole learners, ordered by learner, year and number.
 *
 * @param size about how many entries a batch has; a test makes it small
 */
export async function* streamEntries(payload: Payload, size = BATCH): AsyncIterable<EntryBatch> {
  let after: string | null = null;
  let limit = size;
  for (;;) {
    const range: LearnerRange = { after, upTo: null };
    const wanted = { collection: 'credit-entries', fields: FIELDS, range, limit } as const;
    const sort = ['year', 'seq'];
    const entries: LedgerRow[] = await readByLearner(payload, { ...wanted, sort }, toLedgerRow);
    if (entries.length < limit) {
      yield { range, entries };
      return;
    }
    // The last learner may go on beyond this batch: the next one begins with that learner.
    const cut = entries.at(-1)?.learner;
    const whole = entries.filter(({ learner }) => learner !== cut);
    const upTo = whole.at(-1)?.learner;
    if (upTo === undefined) {
      limit *= 2;
      continue;
    }
    yield { range: { after, upTo }, entries: whole };
    after = upTo;
    limit = size;
  }
}

const { text, textOrNull, number, oneOf } = storedValue;

function toLedgerRow(row: Row): LedgerRow {
  // What is of no known kind is taken for a correction, which nobody has signed.
  const sourceKind = oneOf(SOURCE_KINDS, row.sourceKind, 'adjustment');
  return {
    id: row.id,
    learner: row.learner,
    year: number(row.year),
    seq: number(row.seq),
    key: text(row.key),
    kind: oneOf(ENTRY_KINDS, row.kind, 'adjustment'),
    units: number(row.units),
    day: text(row.day),
    at: text(row.at),
    sourceKind,
    sourceCollection: textOrNull(row.sourceCollection),
    sourceId: textOrNull(row.sourceId),
    policy: text(row.policy),
    reason: textOrNull(row.reason),
    by: textOrNull(row.by),
    reverses: textOrNull(row.reverses),
    // A checkbox is a number in one database and a boolean in the other.
    bars: Boolean(row.bars),
    evidence: readEvidence({ sourceKind, evidence: row.evidence }),
  };
}
