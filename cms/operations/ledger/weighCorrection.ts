import type { Payload } from 'payload';

import { adjustmentProblem } from '../../domain/ledger/adjustmentProblem.ts';
import { policyOn } from '../../domain/policy/policyOn.ts';
import { targetFor } from '../../domain/policy/targetFor.ts';
import { dayOf, yearOf } from '../../domain/shanghai.ts';
import type { CreditEntry, User } from '../../payload-types.ts';
import { expectInCare } from '../accounts/expectInCare.ts';
import { OperationError } from '../OperationError.ts';
import { readPolicies } from '../policy/readPolicies.ts';

export type Correction =
  | {
      kind: 'reversal';
      entry: string;
      reason: string;
      /** Says that the item may not be earned again this year. */
      bars?: boolean;
    }
  | {
      kind: 'adjustment';
      year: number;
      units: number;
      reason: string;
      /** Chosen by the page for one filling of the form: a repeat adjusts once. */
      request: string;
    };

export interface Correcting {
  actor: User;
  learner: string;
  correction: Correction;
  now: Date;
}

/** A correction that may be made. */
export type Weighed =
  | { kind: 'reversal'; units: number; entry: CreditEntry }
  | { kind: 'adjustment'; units: number; policy: string };

/**
 * Whether a correction may be made, and what it does: nothing is written. Nobody corrects their
 * own; a trainer corrects learners of their own units; one adjustment moves at most a year's
 * target.
 *
 * @throws OperationError 400 `reason-required`, `units-invalid`, `hours-too-many` or
 *   `year-invalid`, 403 `forbidden` or `own-record`, 404 `learner-unknown` or `entry-unknown`,
 *   409 `not-reversible`
 */
export async function weighCorrection(
  payload: Payload,
  { actor, learner, correction, now }: Correcting,
): Promise<Weighed> {
  const user = await expectInCare(payload, actor, learner, {
    notTrainer: ['forbidden/correction'],
    own: ['own-record'],
    outside: ['forbidden/correction-outside'],
  });
  if (correction.reason.trim() === '') {
    throw new OperationError(400, 'reason-required');
  }
  if (correction.kind === 'reversal') {
    const entry = await payload.db.findOne<CreditEntry>({
      collection: 'credit-entries',
      where: { id: { equals: correction.entry }, learner: { equals: learner } },
    });
    if (!entry) throw new OperationError(404, 'entry-unknown');
    if (entry.kind === 'reversal') throw new OperationError(409, 'not-reversible');
    return { kind: 'reversal', units: -entry.units, entry };
  }
  const { year, units } = correction;
  if (!Number.isInteger(year) || year > yearOf(now)) {
    throw new OperationError(400, 'year-invalid');
  }
  const policies = await readPolicies(payload);
  const [today, lastDay] = [dayOf(now), `${year}-12-31`];
  const target = targetFor(
    policyOn(policies, today < lastDay ? today : lastDay),
    user.audience ?? [],
  );
  const problem = adjustmentProblem(units, target);
  if (problem === 'hours-too-many') throw new OperationError(400, problem, { most: target / 100 });
  if (problem) throw new OperationError(400, problem);
  return { kind: 'adjustment', units, policy: policyOn(policies, today).version };
}
