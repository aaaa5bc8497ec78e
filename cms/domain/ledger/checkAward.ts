import { policyOn } from '../policy/policyOn.ts';
import { dayOf, yearOfDay } from '../shanghai.ts';
import { awardKey } from './awardKey.ts';
import type { ToldEvidence } from './evidence.ts';
import { expectedUnits } from './expectedUnits.ts';
import type { Finding } from './finding.ts';
import type { LedgerFacts, LedgerRow } from './ledgerFacts.ts';

/**
 * An award by itself: its key, which says how often the source was earned before, its year, and that it is what the policy it names gives, a policy
 * that was in force on a day between the one it was earned and the one it is credited to.
 *
 * @param nth one more than awards of its source were taken back before it
 */
export function* checkAward(
  entry: LedgerRow,
  { policies }: LedgerFacts,
  nth: number,
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
  const expected = policy ? expectedUnits(entry, policy) : null;
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
  const began = evidence && beganAt(evidence);
  if (!began) return null;
  const at =
    began.length === 10 ? began : Number.isNaN(Date.parse(began)) ? day : dayOf(new Date(began));
  return at < day ? at : day;
}

/** An instant, or the day of a training. */
function beganAt(evidence: ToldEvidence): string | undefined {
  switch (evidence.kind) {
    case 'online':
    case 'quiz':
      return evidence.startedAt;
    case 'class':
    case 'field':
      return evidence.day;
  }
}
