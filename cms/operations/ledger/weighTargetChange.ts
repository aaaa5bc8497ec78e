import type { Payload } from 'payload';

import { policyOfYear } from '../../domain/policy/policyOfYear.ts';
import {
  standingAt,
  type TargetChange,
  type TargetChangeCause,
  type TargetChangeKind,
} from '../../domain/policy/targetChange.ts';
import { targetChangeProblem } from '../../domain/policy/targetChangeProblem.ts';
import { yearTarget } from '../../domain/policy/yearTarget.ts';
import { dayOf, yearOfDay } from '../../domain/shanghai.ts';
import type { User } from '../../payload-types.ts';
import { OperationError } from '../OperationError.ts';
import { readPolicies } from '../policy/readPolicies.ts';
import { readTargetChanges } from '../policy/readTargetChanges.ts';
import { expectOpenYears } from './expectOpenYears.ts';
import { targetInCare } from './targetInCare.ts';

export interface ProposedChange {
  kind: TargetChangeKind;
  cause: TargetChangeCause;
  from: string;
  to: string;
  document: string;
  /** Remarks; needed where the cause is another one. */
  words: string;
  /** Chosen by the page for one filling of the form: a repeat changes once. */
  request: string;
}

export interface ChangingTarget {
  actor: User;
  learner: string;
  change: ProposedChange;
  now: Date;
}

/** What a change does to a year's target, in units. */
export interface TargetEffect {
  year: number;
  before: number;
  after: number;
}

/**
 * Whether a learner's target may be changed so, and what that does to each year: nothing is
 * written. Days that have a change already are not changed again, and a closed year not at all.
 *
 * @throws OperationError 400 for what is missing or wrong, 403 and 404 as `targetInCare`,
 *   409 `target-year-closed` or `target-overlaps`
 */
export async function weighTargetChange(
  payload: Payload,
  { actor, learner, change, now }: ChangingTarget,
): Promise<TargetEffect[]> {
  const account = await targetInCare(payload, actor, learner);
  const problem = targetChangeProblem(change);
  if (problem) throw new OperationError(400, problem);
  const { from, to } = change;
  await expectOpenYears(payload, change);
  const stored = await readTargetChanges(payload, learner);
  const standing = standingAt(stored, now.getTime());
  const other = standing.find(
    (one) => one.request !== change.request && one.from <= to && from <= one.to,
  );
  if (other) throw new OperationError(409, 'target-overlaps', { from: other.from, to: other.to });
  const policyOf = policyOfYear(await readPolicies(payload), dayOf(now));
  const without = standing.filter(({ request }) => request !== change.request);
  const proposed = { ...change, id: '', at: now.getTime() };
  const first = yearOfDay(from);
  const last = yearOfDay(to) + (change.kind === 'extension' ? 1 : 0);
  const years = Array.from({ length: last - first + 1 }, (_, n) => first + n);
  return years.map((year) => {
    const by = (changes: readonly TargetChange[]) =>
      yearTarget({ year, account, changes, policyOf }).units;
    return { year, before: by(without), after: by([...without, proposed]) };
  });
}
