import type { Payload } from 'payload';

import { totals } from '../../domain/ledger/totals.ts';
import { policyOfYear } from '../../domain/policy/policyOfYear.ts';
import { standingAt } from '../../domain/policy/targetChange.ts';
import { yearTarget, type YearTarget } from '../../domain/policy/yearTarget.ts';
import { nextDay, startOfDay } from '../../domain/shanghai.ts';
import type { CreditEntry, User } from '../../payload-types.ts';
import { readEntries } from '../ledger/readEntries.ts';
import { readPolicies } from '../policy/readPolicies.ts';
import { readTargetChanges } from '../policy/readTargetChanges.ts';

export interface ExplainedYear {
  earnedUnits: number;
  target: YearTarget;
  /** In the order in which they were written. */
  entries: CreditEntry[];
}

/**
 * A learner's hours and target of a year as they stood at the end of a day: the entries written
 * by then, and the target by the policy in force and the changes that stood. First and last day
 * of work are those known today.
 *
 * @param asOf `YYYY-MM-DD` in Shanghai
 */
export async function explainYear(
  payload: Payload,
  { learner, year, asOf }: { learner: User; year: number; asOf: string },
): Promise<ExplainedYear> {
  const end = startOfDay(nextDay(asOf)).getTime();
  const [all, policies, changes] = await Promise.all([
    readEntries(payload, { learner: learner.id, year }),
    readPolicies(payload),
    readTargetChanges(payload, learner.id),
  ]);
  const entries = all.filter(({ at }) => Date.parse(at) < end).toSorted((a, b) => a.seq - b.seq);
  const target = yearTarget({
    ...{ year, account: learner, changes: standingAt(changes, end - 1) },
    policyOf: policyOfYear(policies, asOf),
  });
  return { earnedUnits: totals(entries).earnedUnits, target, entries };
}
