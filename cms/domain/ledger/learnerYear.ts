import { hasRole, type Role } from '../accounts/hasRole.ts';
import { worksOn } from '../accounts/worksOn.ts';
import type { YearTarget } from '../policy/yearTarget.ts';
import type { Totals } from './totals.ts';

interface Account {
  name: string;
  staffNumber?: string | null;
  unit?: string | { id: string } | null;
  roles?: Role[] | null;
  deletedAt?: string | null;
  joinedOn?: string | null;
  leftOn?: string | null;
}

/**
 * What reports read of a learner's year, from the account, the sums of the ledger and the
 * target. Who has left by then, or is yet to come, keeps the sums and is no longer
 * counted.
 *
 * @param on the day as of which it is told, `YYYY-MM-DD`: today, or the last of a year gone by
 */
export function learnerYear(
  account: Account,
  { earnedUnits, bySource }: Totals,
  { target, on }: { target: Pick<YearTarget, 'units'>; on: string },
) {
  const { name, staffNumber, unit, deletedAt } = account;
  return {
    name,
    staffNumber: staffNumber ?? null,
    unit: (typeof unit === 'object' && unit !== null ? unit.id : unit) ?? null,
    active: hasRole(account, 'staff') && !deletedAt && worksOn(account, on),
    targetUnits: target.units,
    earnedUnits,
    onlineUnits: bySource.online,
    classUnits: bySource.class,
    fieldUnits: bySource.field,
    quizUnits: bySource.quiz,
    adjustmentUnits: bySource.adjustment,
  };
}
