import type { Payload } from 'payload';

import { usedByDay } from '../../domain/ledger/attendance.ts';
import { awardState, canEarn } from '../../domain/ledger/awardState.ts';
import { beganAt } from '../../domain/ledger/beganAt.ts';
import { creditDay } from '../../domain/ledger/creditDay.ts';
import type { Evidence } from '../../domain/ledger/evidence.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import { dayOf, yearOfDay } from '../../domain/shanghai.ts';
import type { CreditEntry } from '../../payload-types.ts';
import { appendEntry } from './appendEntry.ts';
import { draftAward } from './draftAward.ts';

export interface Award {
  learner: string;
  source: { collection: string; id: string; title: string };
  units: number;
  /** The day it was earned, `YYYY-MM-DD` in Shanghai. */
  day: string;
  policy: Pick<Policy, 'version' | 'dailyCapUnits'>;
  /** Its kind is the entry's source kind. Attendance is awarded by `awardAttendance`. */
  evidence: Extract<Evidence, { kind: 'online' | 'quiz' }>;
  by?: { id: string; name: string } | null;
  now: Date;
}

/** `spent`: nothing, since a reversal took back what it is made from, or bars it. */
export type Awarded = { entry: CreditEntry } | { carriedTo: string } | { spent: true };

/**
 * Awards hours for a source once a year (design, ledger rules 2 to 4); after a reversal again, for
 * what began later than it, unless the trainer has barred it.
 *
 * The award goes to the day it was earned or, when that day is full, to the first day after it
 * with room. A day still to come is not written yet: the caller keeps the completion and asks
 * again then.
 *
 * @returns the entry (the existing one on a repeat), the day it has to wait for, or `spent`
 * @throws OperationError 409 `year-closed`
 */
export async function awardCredit(payload: Payload, award: Award): Promise<Awarded> {
  let day = award.day;
  for (;;) {
    const year = yearOfDay(day);
    const decision = await awardInYear(payload, award, day);
    if (!('carriedTo' in decision) || yearOfDay(decision.carriedTo) === year) return decision;
    // The year's last days are full: the next year's allowance takes it when it begins.
    if (decision.carriedTo > dayOf(award.now)) return decision;
    day = decision.carriedTo;
  }
}

async function awardInYear(payload: Payload, award: Award, from: string): Promise<Awarded> {
  const { learner, source, units, policy, evidence, now } = award;
  const year = yearOfDay(from);
  let carriedTo = from;
  let spent = false;
  const entry = await appendEntry(payload, {
    learner,
    year,
    now,
    decide: (entries) => {
      const state = awardState(entries, source);
      if (state.standing) return { settled: state.standing };
      spent = !canEarn(state, beganAt(evidence));
      if (spent) return { settled: null };
      carriedTo = creditDay(from, units, policy.dailyCapUnits, usedByDay(entries));
      if (carriedTo > dayOf(now) || yearOfDay(carriedTo) !== year) return { settled: null };
      return draftAward({ ...award, day: carriedTo, nth: state.nth });
    },
  });
  if (entry) return { entry };
  return spent ? { spent } : { carriedTo };
}
