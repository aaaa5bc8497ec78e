import type { Policy } from '../policy/policy.ts';
import { unitsForMinutes } from '../policy/unitsForMinutes.ts';
import type { ToldEvidence } from './evidence.ts';
import type { SourceKind } from './ledgerEntry.ts';

/**
 * What an award earns by a policy, from its evidence alone; attendance on a day that has been
 * used already earns less of it (`attendanceUnits`).
 *
 * @returns units; null where the evidence is not enough to tell
 */
export function expectedUnits(
  { sourceKind, evidence }: { sourceKind: SourceKind; evidence: ToldEvidence | null },
  policy: Policy,
): number | null {
  // A passed quiz is worth the same whatever it tells.
  if (sourceKind === 'quiz') return policy.quizUnits;
  switch (evidence?.kind) {
    case 'online': {
      const seconds = evidence.nominalSeconds;
      return seconds === undefined ? null : unitsForMinutes(policy.bands, seconds / 60);
    }
    case 'class':
    case 'field': {
      const halfDays = evidence.slots?.length ?? evidence.halfDays;
      return halfDays === undefined ? null : policy.halfDayUnits * halfDays;
    }
    default:
      return null;
  }
}
