import type { Payload } from 'payload';

import { policyOfYear } from '../../domain/policy/policyOfYear.ts';
import { yearTarget, type YearTarget } from '../../domain/policy/yearTarget.ts';
import { dayOf } from '../../domain/shanghai.ts';
import type { User } from '../../payload-types.ts';
import { shownPolicies } from './shownPolicies.ts';
import { shownTargetChanges } from './shownTargetChanges.ts';

/**
 * A learner's target of a year, for showing: by the policy in force today, or on the year's last
 * day once it is over, and by the learner's own days.
 */
export async function readTarget(
  payload: Payload,
  {
    learner,
    year,
    now,
  }: { learner: Pick<User, 'id' | 'audience' | 'joinedOn' | 'leftOn'>; year: number; now: Date },
): Promise<YearTarget> {
  const [policies, changes] = await Promise.all([
    shownPolicies(payload),
    shownTargetChanges(payload),
  ]);
  return yearTarget({
    year,
    account: learner,
    changes: changes.get(learner.id) ?? [],
    policyOf: policyOfYear(policies, dayOf(now)),
  });
}
