import type { Payload } from 'payload';

import { totals } from '../domain/ledger/totals.ts';
import { targetFor } from '../domain/policy/targetFor.ts';
import { dayOf } from '../domain/shanghai.ts';
import type { CreditEntry, User } from '../payload-types.ts';
import { readEntries } from './readEntries.ts';
import { readPolicyOn } from './readPolicyOn.ts';
import { settleCarried } from './settleCarried.ts';

export interface LearnerRecord {
  year: number;
  targetUnits: number;
  earnedUnits: number;
  bySource: ReturnType<typeof totals>['bySource'];
  entries: CreditEntry[];
}

/** A learner's year: target, sum and every entry, newest first, read from the ledger itself. */
export async function readRecord(
  payload: Payload,
  { learner, year, now }: { learner: User; year: number; now: Date },
): Promise<LearnerRecord> {
  await settleCarried(payload, { learner: learner.id, now });
  const today = dayOf(now);
  const lastDay = `${year}-12-31`;
  const [policy, entries] = await Promise.all([
    readPolicyOn(payload, today < lastDay ? today : lastDay),
    readEntries(payload, { learner: learner.id, year }),
  ]);
  return {
    year,
    targetUnits: targetFor(policy, learner.audience ?? []),
    ...totals(entries),
    entries,
  };
}
