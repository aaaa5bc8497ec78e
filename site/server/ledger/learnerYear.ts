import type { Payload } from 'payload';

import { readRecord, type LearnerRecord } from '../../../cms/operations/ledger/readRecord.ts';
import type { CreditEntry, User } from '../../../cms/payload-types.ts';

export interface LearnerYear extends LearnerRecord {
  /** `collection:id` of what has been awarded this year and not taken back. */
  finished: Set<string>;
}

/** A learner's year from the ledger itself: every page shows the sum of the same entries. */
export async function readLearnerYear(
  payload: Payload,
  { learner, year, now }: { learner: User; year: number; now: Date },
): Promise<LearnerYear> {
  const record = await readRecord(payload, { learner, year, now });
  return { ...record, finished: finishedItems(record.entries) };
}

function finishedItems(entries: readonly CreditEntry[]): Set<string> {
  const reversed = new Set(entries.map(({ reverses }) => reverses).filter(Boolean));
  const standing = entries.filter(({ id, kind, sourceCollection }) => {
    return kind === 'award' && sourceCollection && !reversed.has(String(id));
  });
  return new Set(standing.map((entry) => `${entry.sourceCollection}:${entry.sourceId}`));
}
