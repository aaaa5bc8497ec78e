import type { Payload } from 'payload';

import { joinedOn } from '../../domain/ledger/joinedOn.ts';
import { learnerYear } from '../../domain/ledger/learnerYear.ts';
import { MONTHS, monthField } from '../../domain/ledger/monthUnits.ts';
import { totals } from '../../domain/ledger/totals.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import { policyOfYear } from '../../domain/policy/policyOfYear.ts';
import { yearTarget } from '../../domain/policy/yearTarget.ts';
import { behindFrom } from '../../domain/reports/behindFrom.ts';
import { dayOf } from '../../domain/shanghai.ts';
import type { User } from '../../payload-types.ts';
import { projectLearnerYear } from '../ledger/projectLearnerYear.ts';
import { readPolicies } from '../policy/readPolicies.ts';
import { targetChangesIn } from '../policy/targetChangesIn.ts';
import { accountRanges } from '../stores/accountRanges.ts';
import { accountsIn } from '../stores/accountsIn.ts';
import { compareAndSet, type Change } from '../stores/compareAndSet.ts';
import { insertMany } from '../stores/insertMany.ts';
import { newId } from '../stores/newId.ts';
import { readByLearner, type LearnerRange } from '../stores/readByLearner.ts';
import { unitsByMonth } from '../stores/unitsByMonth.ts';

interface Year {
  year: number;
  now: Date;
}

/**
 * Brings a year's projections of all learners in line with accounts, ledger and policy: how a
 * new year starts by itself, and what a night repairs. What is right already is only read.
 */
export async function projectYear(payload: Payload, { year, now }: Year): Promise<void> {
  const today = dayOf(now);
  const lastDay = `${year}-12-31`;
  const on = today < lastDay ? today : lastDay;
  const policyOf = policyOfYear(await readPolicies(payload), today);
  for await (const range of accountRanges(payload)) {
    await projectRange(payload, { year, now, on, policyOf, range });
  }
}

const FIELDS = [
  ...(['name', 'staffNumber', 'unit', 'active', 'targetUnits', 'earnedUnits'] as const),
  ...(['onlineUnits', 'classUnits', 'fieldUnits', 'quizUnits', 'adjustmentUnits'] as const),
  ...(['layers', 'job', 'behindFrom'] as const),
  ...MONTHS.map(monthField),
] as const;

interface Range extends Year {
  /** The day as of which it is told. */
  on: string;
  policyOf: (year: number) => Policy;
  range: LearnerRange & { upTo: string };
}

/**
 * The stored sums are read before what they are made from, and written only if they still are as
 * they were read: whoever changed something meanwhile has projected it, and must not be undone.
 */
async function projectRange(
  payload: Payload,
  { year, now, on, policyOf, range }: Range,
): Promise<void> {
  const wanted = { collection: 'learner-years', fields: ['year', 'revision', ...FIELDS] } as const;
  const rows = await readByLearner(payload, { ...wanted, range }, (row) => row);
  const standing = new Map(
    rows.filter((row) => row.year === year).map((row) => [row.learner, row]),
  );
  const [{ docs: users }, units, changed] = await Promise.all([
    payload.db.find<User>({
      collection: 'users',
      where: accountsIn(range),
      select: {
        ...{ name: true, staffNumber: true, unit: true, roles: true, audience: true },
        ...{ joinedOn: true, leftOn: true, deletedAt: true },
        ...{ job: true, createdAt: true },
      },
      sort: 'id',
      pagination: false,
      limit: 0,
    }),
    unitsByMonth(payload, { year, range }),
    targetChangesIn(payload, { range, now }),
  ]);
  const changes = new Map<string, Change>();
  const again: string[] = [];
  const missing: { learner: string; projection: ReturnType<typeof learnerYear> }[] = [];
  for (const user of users) {
    const of = { year, account: user, changes: changed.get(user.id) ?? [], policyOf };
    const entries = units.get(user.id) ?? [];
    const { earnedUnits } = totals(entries);
    const [target, joined] = [yearTarget(of), joinedOn(user, { year, entries })];
    const projection = learnerYear(user, entries, {
      ...{ target, on },
      behindFrom: behindFrom({ year, earnedUnits, target, joined }),
    });
    const row = standing.get(user.id);
    if (!row) {
      if (projection.active || projection.earnedUnits !== 0) {
        missing.push({ learner: user.id, projection });
      }
    } else if (FIELDS.some((field) => !same(row[field], projection[field]))) {
      const revision = Number(row.revision);
      changes.set(user.id, {
        id: row.id,
        expect: { revision },
        set: { ...projection, revision: revision + 1 },
      });
    }
  }
  const done = await compareAndSet(payload, 'learner-years', [...changes.values()]).catch(() => []);
  for (const [n, learner] of [...changes.keys()].entries()) if (!done[n]) again.push(learner);
  const made = missing.map(({ learner, projection }) => ({
    ...{ id: newId(payload), learner, year, revision: 1, ...projection },
  }));
  const inserted = await insertMany(payload, 'learner-years', made);
  // Made by another server a moment ago.
  for (const { id, learner } of made) if (!inserted.has(id)) again.push(learner);
  for (const learner of again) await projectOne(payload, { learner, year, now });
}

/** One learner's failure keeps nobody else's sums from being brought in line. */
async function projectOne(payload: Payload, of: Year & { learner: string }): Promise<void> {
  try {
    await projectLearnerYear(payload, of);
  } catch (error) {
    const { learner, year } = of;
    payload.logger.error({ err: error, learner, year }, 'projection left behind');
  }
}

/** A checkbox is a number in one database and a boolean in the other; nothing may be absent. */
const same = (stored: unknown, derived: string | number | boolean | null): boolean =>
  typeof derived === 'boolean' ? Boolean(stored) === derived : (stored ?? null) === derived;
