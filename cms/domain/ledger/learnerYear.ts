import type { LearnerAudience } from '../accounts/audience.ts';
import { hasRole, type Role } from '../accounts/hasRole.ts';
import type { Policy } from '../policy/policy.ts';
import { targetFor } from '../policy/targetFor.ts';
import type { Totals } from './totals.ts';

interface Account {
  name: string;
  staffNumber?: string | null;
  unit?: string | { id: string } | null;
  roles?: Role[] | null;
  audience?: LearnerAudience[] | null;
  deletedAt?: string | null;
}

/**
 * What reports read of a learner's year, from the account, the sums of the ledger and the policy
 * whose target counts.
 */
export function learnerYear(
  account: Account,
  { earnedUnits, bySource }: Totals,
  policy: Pick<Policy, 'targetUnits' | 'targets'>,
) {
  const { name, staffNumber, unit, audience, deletedAt } = account;
  return {
    name,
    staffNumber: staffNumber ?? null,
    unit: (typeof unit === 'object' && unit !== null ? unit.id : unit) ?? null,
    active: hasRole(account, 'staff') && !deletedAt,
    targetUnits: targetFor(policy, audience ?? []),
    earnedUnits,
    onlineUnits: bySource.online,
    classUnits: bySource.class,
    fieldUnits: bySource.field,
    quizUnits: bySource.quiz,
    adjustmentUnits: bySource.adjustment,
  };
}
