import type { Role } from '../accounts/hasRole.ts';
import type { LearnerAudience } from '../accounts/audience.ts';
import { layersKey } from '../accounts/layersKey.ts';
import type { YearTarget } from '../policy/yearTarget.ts';
import { isCounted } from './isCounted.ts';
import { monthUnits } from './monthUnits.ts';
import { totals } from './totals.ts';
import type { LedgerAmount } from './ledgerEntry.ts';

interface Account {
  name: string;
  staffNumber?: string | null;
  unit?: string | { id: string } | null;
  roles?: Role[] | null;
  deletedAt?: string | null;
  joinedOn?: string | null;
  leftOn?: string | null;
  audience?: LearnerAudience[] | null;
  job?: string | null;
}

interface Told {
  target: Pick<YearTarget, 'units'>;
  on: string;
  behindFrom: string;
}

/**
 * What reports read of a learner's year, from the account, the entries and the
 * target. Who has left by then, or is yet to come, keeps the sums and is no longer
 * counted.
 *
 * @param entries of the year, or sums of them by source and month, each with a day of it
 * @param on the day as of which it is told, `YYYY-MM-DD`: today, or the last of a year gone by
 * @param behindFrom as `behindFrom` gives it
 */
export function learnerYear(
  account: Account,
  entries: readonly (LedgerAmount & { day: string })[],
  { target, on, behindFrom }: Told,
) {
  const { earnedUnits, bySource } = totals(entries);
  const { name, staffNumber, unit } = account;
  return {
    name,
    staffNumber: staffNumber ?? null,
    unit: (typeof unit === 'object' && unit !== null ? unit.id : unit) ?? null,
    active: isCounted(account, on),
    layers: layersKey(account.audience),
    job: account.job ?? null,
    behindFrom,
    targetUnits: target.units,
    earnedUnits,
    onlineUnits: bySource.online,
    classUnits: bySource.class,
    fieldUnits: bySource.field,
    quizUnits: bySource.quiz,
    adjustmentUnits: bySource.adjustment,
    ...monthUnits(entries),
  };
}
