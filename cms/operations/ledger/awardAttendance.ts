import type { Payload } from 'payload';

import {
  attendanceOf,
  attendanceUnits,
  sharedSlots,
  usedByDay,
} from '../../domain/ledger/attendance.ts';
import { awardState, canEarn } from '../../domain/ledger/awardState.ts';
import { beganAt } from '../../domain/ledger/beganAt.ts';
import { readEvidence, type Evidence } from '../../domain/ledger/evidence.ts';
import { standingAwards } from '../../domain/ledger/standingAwards.ts';
import { yearOfDay } from '../../domain/shanghai.ts';
import type { CreditEntry } from '../../payload-types.ts';
import { appendEntry } from './appendEntry.ts';
import type { Award } from './awardCredit.ts';
import { draftAward } from './draftAward.ts';
import { readAwardState } from './readAwardState.ts';

interface AttendanceAward extends Omit<Award, 'day' | 'evidence'> {
  evidence: Extract<Evidence, { kind: 'class' | 'field' }>;
}

/**
 * `full`: the day has no room left. `overlap`: that half day is credited for another training.
 * `spent`: a reversal took the attendance back.
 */
export type AwardedAttendance = { entry: CreditEntry } | { none: 'full' | 'overlap' | 'spent' };

/**
 * Awards attendance once, to its own day and no other: what exceeds the day's cap is not carried
 * (design, ledger rule 8). That nobody is in two rooms at once is decided here too, where the
 * learner's entries stand still: two servers that confirm two such trainings credit one of them.
 *
 * @throws OperationError 409 `year-closed`
 */
export async function awardAttendance(
  payload: Payload,
  award: AttendanceAward,
): Promise<AwardedAttendance> {
  const { learner, source, units, policy, evidence, now } = award;
  const { day, slots } = evidence;
  const year = yearOfDay(day);
  const earlier = await carriedOn(payload, award);
  if (earlier) return { entry: earlier };
  let none: 'full' | 'overlap' | 'spent' = 'full';
  const entry = await appendEntry(payload, {
    learner,
    year,
    now,
    decide: (entries) => {
      const state = awardState(entries, source);
      if (state.standing) return { settled: state.standing };
      const settle = (why: typeof none) => {
        none = why;
        return { settled: null };
      };
      if (!canEarn(state, beganAt(evidence))) return settle('spent');
      const taken = standingAwards(entries).some((other) => {
        const attended = attendanceOf(readEvidence(other));
        return attended?.day === day && sharedSlots(attended.slots, slots).length > 0;
      });
      if (taken) return settle('overlap');
      const used = usedByDay(entries).get(day) ?? 0;
      const earned = attendanceUnits(units, policy.dailyCapUnits, used);
      if (earned === 0) return settle('full');
      return draftAward({ ...award, day, units: earned, nth: state.nth });
    },
  });
  return entry ? { entry } : { none };
}

/** Attendance of a full 31 December once went to the next year: it is not credited again. */
async function carriedOn(
  payload: Payload,
  { learner, source, evidence }: AttendanceAward,
): Promise<CreditEntry | null> {
  if (!evidence.day.includes('-12-')) return null;
  const { collection, id } = source;
  const year = yearOfDay(evidence.day) + 1;
  const { standing } = await readAwardState(payload, { learner, year, collection, id });
  return standing;
}
