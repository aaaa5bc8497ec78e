import type { Payload } from 'payload';

import { readRecord, type LearnerRecord } from '../../../cms/operations/ledger/readRecord.ts';
import { settleToday } from '../../../cms/operations/upkeep/settleToday.ts';
import type { User } from '../../../cms/payload-types.ts';

/**
 * A learner's year as pages and downloads show it: what a full day had put off is credited
 * first, so that whoever looks in the morning sees it.
 */
export async function settledRecord(
  payload: Payload,
  { learner, year, now }: { learner: User; year: number; now: Date },
): Promise<LearnerRecord> {
  await settleToday(payload, { learner: learner.id, now });
  return readRecord(payload, { learner, year, now });
}
