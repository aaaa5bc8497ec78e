import { policyOn } from '../policy/policyOn.ts';
import { dayOf, yearOfDay } from '../shanghai.ts';
import { attendanceOf, attendanceUnits } from './attendance.ts';
import { awardKey } from './awardKey.ts';
import type { ToldEvidence } from './evidence.ts';
import { expectedUnits } from './expectedUnits.ts';
import type { Finding } from './finding.ts';
import type { LedgerFacts, LedgerRow } from './ledgerFacts.ts';

interface Before {
  /** One more than awards of its source were taken back before it. */
  nth: number;
  /** What standing awards had taken of its day. */
  used: number;
}

/**
 * An award by itself: its key, which says how often the source was earned before, its year, and
 * that it is what the policy it names gives, a policy that was in force on a day between the one
 * it was earned and the one it is credited to.
 *
 * @param before what stood in the year when it was written
 */
export function* checkAward(
  entry: LedgerRow,
  { policies }: LedgerFacts,
  { nth, used }: Before,
): Iterable<Finding> {
  const { year, key, units, day, sourceCollection, sourceId } = entry;
  const rightKey = awardKey(year, sourceCollection ?? '', sourceId ?? '', nth);
  if (key !== rightKey || !sourceCollection || !sourceId) {
    yield { code: 'key-form', expected: rightKey, found: key };
  }
  if (yearOfDay(day) !== year) {
    yield {
      code: 'year-differs',
      expected: ['year-of-day', { day, year: yearOfDay(day) }],
      found: ['year', { year }],
    };
  }
  const policy = policies.get(entry.policy);
  const whole = policy ? expectedUnits(entry, policy) : null;
  const attended = attendanceOf(entry.evidence);
  const expected =
    policy && whole !== null && attended
      ? attendanceUnits(whole, policy.dailyCapUnits, used)
      : whole;
  if (attended && attended.day !== day) {
    yield { code: 'attendance-carried', expected: ['on-its-day', attended], found: day };
  }
  if (!Number.isInteger(units) || units < 0 || (units === 0 && expected !== 0)) {
    yield { code: 'units-invalid', expected: ['positive-whole-number'], found: String(units) };
  }
  if (!policy) return;
  if (expected !== units) {
    yield {
      code: 'units-differ',
      expected: expected === null ? ['enough-evidence'] : String(expected),
      found: expected === null ? ['too-little-evidence'] : String(units),
    };
  }
  const earned = earnedDay(entry) ?? day;
  const from = earned > policy.effectiveFrom ? earned : policy.effectiveFrom;
  const inForce = policyOn([...policies.values()], from < day ? from : day).version;
  if (policy.effectiveFrom > day || inForce !== policy.version) {
    yield { code: 'policy-not-in-force', expected: inForce, found: policy.version };
  }
}

/** The earliest day the award can have been earned on; a full day may have carried it on. */
function earnedDay({ evidence, day }: LedgerRow): string | null {
  const began = evidence && lastBegan(evidence);
  if (!began) return null;
  if (began.length === 10) return began < day ? began : day;
  const instant = new Date(began);
  if (Number.isNaN(instant.getTime())) return day;
  const at = dayOf(instant);
  return at < day ? at : day;
}

/** An instant, or the day of a training. */
function lastBegan(evidence: ToldEvidence): string | undefined {
  switch (evidence.kind) {
    case 'online':
      return evidence.lastStartedAt ?? evidence.startedAt;
    case 'quiz':
      return evidence.startedAt;
    case 'class':
    case 'field':
      return evidence.day;
  }
}
