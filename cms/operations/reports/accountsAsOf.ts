import type { Payload } from 'payload';

import { policyOfYear } from '../../domain/policy/policyOfYear.ts';
import { yearTarget, type YearTarget } from '../../domain/policy/yearTarget.ts';
import { dayOf, nextDay, startOfDay } from '../../domain/shanghai.ts';
import type { User } from '../../payload-types.ts';
import { readPolicies } from '../policy/readPolicies.ts';
import { targetChangesIn } from '../policy/targetChangesIn.ts';
import { accountRanges } from '../stores/accountRanges.ts';
import { accountsIn } from '../stores/accountsIn.ts';
import type { LearnerRange } from '../stores/readByLearner.ts';
import { unitsByMonth, type MonthAmount } from '../stores/unitsByMonth.ts';
import { unitsOn } from '../stores/unitsOn.ts';

export interface AccountAsOf {
  /** With the unit it was in, and in the trash only if it was by then. */
  account: User & { unit: string };
  target: YearTarget;
  /** Of the year, written by then. */
  sums: readonly MonthAmount[];
}

interface AccountsAsOf {
  range: LearnerRange;
  /** The day as of which they are told: the last of a year gone by. */
  on: string;
  people: AccountAsOf[];
}

/**
 * All accounts of some units as they stood at the end of a day, those of a thousand at a time: the
 * entries written by then, the target by the policy in force and the changes that stood, and the
 * unit they were in. First and last day of work are those known today, as in `explainYear`.
 *
 * Read from the ledger and added up in the database, so that memory does not grow with it.
 *
 * @param units whose people, by id
 * @param asOf `YYYY-MM-DD` in Shanghai
 */
export async function* accountsAsOf(
  payload: Payload,
  { year, units, asOf }: { year: number; units: ReadonlySet<string>; asOf: string },
): AsyncIterable<AccountsAsOf> {
  const before = startOfDay(nextDay(asOf));
  const policyOf = policyOfYear(await readPolicies(payload), asOf);
  const lastDay = `${year}-12-31`;
  const on = asOf < lastDay ? asOf : lastDay;
  for await (const range of accountRanges(payload)) {
    const { docs: users } = await payload.db.find<User>({
      collection: 'users',
      where: accountsIn(range),
      select: {
        ...{ name: true, staffNumber: true, unit: true, roles: true, audience: true, job: true },
        ...{ joinedOn: true, leftOn: true, deletedAt: true, createdAt: true },
      },
      pagination: false,
      limit: 0,
    });
    const stays = await unitsOn(payload, { range, day: on });
    const unitOf = ({ id, unit }: User) =>
      stays.get(id) ?? (typeof unit === 'object' ? unit?.id : unit) ?? '';
    const own = users.filter((user) => units.has(unitOf(user)));
    if (own.length === 0) continue;
    const [sums, changes] = await Promise.all([
      unitsByMonth(payload, { year, range, before }),
      targetChangesIn(payload, { range, now: new Date(before.getTime() - 1) }),
    ]);
    const people = own.map((user): AccountAsOf => {
      const of = { year, account: user, changes: changes.get(user.id) ?? [], policyOf };
      // Who was deleted since was there.
      const deleted = user.deletedAt && dayOf(new Date(user.deletedAt)) <= asOf;
      return {
        account: { ...user, unit: unitOf(user), deletedAt: deleted ? user.deletedAt : null },
        target: yearTarget(of),
        sums: sums.get(user.id) ?? [],
      };
    });
    yield { range, on, people };
  }
}
