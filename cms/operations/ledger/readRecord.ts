import type { Payload } from 'payload';

import type { YearTarget } from '../../domain/policy/yearTarget.ts';
import type { User } from '../../payload-types.ts';
import { readLedgerYear, type LedgerYear } from './readLedgerYear.ts';
import { readTarget } from '../policy/readTarget.ts';

export interface LearnerRecord extends LedgerYear {
  year: number;
  targetUnits: number;
  /** How the target comes about. */
  target: YearTarget;
}

/** A learner's year: target, sum and every entry, newest first, read from the ledger itself. */
export async function readRecord(
  payload: Payload,
  { learner, year, now }: { learner: User; year: number; now: Date },
): Promise<LearnerRecord> {
  const [target, ledger] = await Promise.all([
    readTarget(payload, { learner, year, now }),
    readLedgerYear(payload, { learner: learner.id, year }),
  ]);
  return { year, targetUnits: target.units, target, ...ledger };
}
