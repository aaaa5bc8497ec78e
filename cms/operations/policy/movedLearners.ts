import type { Payload } from 'payload';

import type { Policy } from '../../domain/policy/policy.ts';
import { policyOn } from '../../domain/policy/policyOn.ts';
import { yearTarget } from '../../domain/policy/yearTarget.ts';
import { yearOfDay } from '../../domain/shanghai.ts';
import { idOf } from '../../domain/idOf.ts';
import type { LearnerYear, User } from '../../payload-types.ts';
import { shownTargetChanges } from './shownTargetChanges.ts';

const PAGE = 1_000;

/** A learner whose yearly target a policy changes. Units are hundredths of 学时. */
export interface MovedLearner {
  id: string;
  name: string;
  unit: string | null;
  before: number;
  after: number;
  /** Whether the hours of the policy's first year reach the target, before and after. */
  doneBefore: boolean;
  doneAfter: boolean;
}

/**
 * The learners whose target of the first year differs with a policy and without it, page by page
 * through all accounts.
 *
 * @param others every version but `after`
 */
export async function* movedLearners(
  payload: Payload,
  others: readonly Policy[],
  after: Policy,
): AsyncIterable<MovedLearner> {
  const year = yearOfDay(after.effectiveFrom);
  const before = policyOn(others, after.effectiveFrom);
  const changes = await shownTargetChanges(payload);
  const targetBy = (policy: Policy, account: User) =>
    yearTarget({
      ...{ year, account, changes: changes.get(account.id) ?? [] },
      policyOf: (of) => (of === year ? policy : policyOn(others, `${of}-12-31`)),
    }).units;
  for (let last: string | null = null; ;) {
    const { docs }: { docs: User[] } = await payload.db.find<User>({
      collection: 'users',
      where: {
        roles: { in: ['staff'] },
        deletedAt: { exists: false },
        ...(last === null ? {} : { id: { greater_than: last } }),
      },
      select: { name: true, unit: true, audience: true, joinedOn: true, leftOn: true },
      sort: 'id',
      limit: PAGE,
      pagination: false,
    });
    const moved = docs.flatMap((account) => {
      const { id, name, unit } = account;
      const targets = { before: targetBy(before, account), after: targetBy(after, account) };
      const own = (typeof unit === 'object' ? unit?.id : unit) ?? null;
      return targets.before === targets.after ? [] : [{ id, name, unit: own, ...targets }];
    });
    const earned = await earnedBy(payload, moved, year);
    for (const one of moved) {
      const units = earned.get(one.id) ?? 0;
      yield { ...one, doneBefore: units >= one.before, doneAfter: units >= one.after };
    }
    last = docs.at(-1)?.id ?? null;
    if (docs.length < PAGE) return;
  }
}

async function earnedBy(payload: Payload, learners: readonly { id: string }[], year: number) {
  if (learners.length === 0) return new Map<string, number>();
  const { docs } = await payload.db.find<LearnerYear>({
    collection: 'learner-years',
    where: { year: { equals: year }, learner: { in: learners.map(({ id }) => id) } },
    pagination: false,
    limit: 0,
  });
  return new Map(docs.map(({ learner, earnedUnits }) => [idOf(learner), earnedUnits]));
}
