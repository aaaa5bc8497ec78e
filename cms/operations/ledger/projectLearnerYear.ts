import type { Payload } from 'payload';

import { joinedOn } from '../../domain/ledger/joinedOn.ts';
import { learnerYear } from '../../domain/ledger/learnerYear.ts';
import { totals } from '../../domain/ledger/totals.ts';
import { policyOfYear } from '../../domain/policy/policyOfYear.ts';
import { standingAt } from '../../domain/policy/targetChange.ts';
import { yearTarget } from '../../domain/policy/yearTarget.ts';
import { behindFrom } from '../../domain/reports/behindFrom.ts';
import { dayOf } from '../../domain/shanghai.ts';
import type { LearnerYear, User } from '../../payload-types.ts';
import { readEntries } from './readEntries.ts';
import { readPolicies } from '../policy/readPolicies.ts';
import { readTargetChanges } from '../policy/readTargetChanges.ts';
import { unitOn } from '../accounts/unitOn.ts';
import { retry } from '../retry.ts';
import { compareAndSet } from '../stores/compareAndSet.ts';

/**
 * Rebuilds what reports read of a learner's year from the account and the ledger. Safe to call
 * at any time and by any number of servers: a rebuild that began before another one ended is
 * done again.
 *
 * @param now decides which policy's target counts in a year that is not over
 * @throws OperationError 503 `busy` when it keeps changing
 */
export async function projectLearnerYear(
  payload: Payload,
  { learner, year, now }: { learner: string; year: number; now: Date },
): Promise<void> {
  await retry(async (again) => {
    const where = { learner: { equals: learner }, year: { equals: year } };
    const standing = await payload.db.findOne<LearnerYear>({ collection: 'learner-years', where });
    const user = await payload.db.findOne<User>({
      collection: 'users',
      where: { id: { equals: learner } },
    });
    if (!user) return;
    const projection = await derive(payload, { user, year, now });
    if (standing) {
      const [done] = await compareAndSet(payload, 'learner-years', [
        {
          id: standing.id,
          expect: { revision: standing.revision },
          set: { ...projection, revision: standing.revision + 1 },
        },
      ]);
      if (!done) again();
    } else if (projection.active || projection.earnedUnits !== 0) {
      const data = { learner, year, revision: 1, ...projection };
      await payload.db.create({ collection: 'learner-years', data }).catch(again);
    }
  });
}

interface Derive {
  user: User;
  year: number;
  now: Date;
}

async function derive(payload: Payload, { user, year, now }: Derive) {
  const today = dayOf(now);
  const lastDay = `${year}-12-31`;
  const on = today < lastDay ? today : lastDay;
  const [policies, changes] = await Promise.all([
    readPolicies(payload),
    readTargetChanges(payload, user.id),
  ]);
  const target = yearTarget({
    ...{ year, account: user, changes: standingAt(changes, now.getTime()) },
    policyOf: policyOfYear(policies, today),
  });
  const entries = await readEntries(payload, { learner: user.id, year });
  const { earnedUnits } = totals(entries);
  const joined = joinedOn(user, { year, entries });
  // A year gone by shows people where they were then.
  const unit = today > lastDay ? await unitOn(payload, user, lastDay) : user.unit;
  return learnerYear({ ...user, unit }, entries, {
    ...{ target, on },
    behindFrom: behindFrom({ year, earnedUnits, target, joined }),
  });
}
