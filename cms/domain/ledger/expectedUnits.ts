import type { Policy } from '../policy/policy.ts';
import { unitsForMinutes } from '../policy/unitsForMinutes.ts';
import type { LedgerRow } from './ledgerFacts.ts';

/**
 * What an award earns by a policy, from its evidence alone.
 *
 * @returns units; null where the evidence is not enough to tell
 */
export function expectedUnits(
  { sourceKind, evidence }: Pick<LedgerRow, 'sourceKind' | 'evidence'>,
  policy: Policy,
): number | null {
  switch (sourceKind) {
    case 'online': {
      const seconds = evidence?.nominalSeconds;
      return typeof seconds === 'number' ? unitsForMinutes(policy.bands, seconds / 60) : null;
    }
    case 'class':
    case 'field': {
      const halfDays = evidence?.halfDays;
      return typeof halfDays === 'number' ? policy.halfDayUnits * halfDays : null;
    }
    case 'quiz':
      return policy.quizUnits;
    case 'adjustment':
      return null;
  }
}
