import type { Payload } from 'payload';

import { idOf } from '../../domain/idOf.ts';
import type { TargetChange, User } from '../../payload-types.ts';
import { OperationError } from '../OperationError.ts';
import { markChanged } from '../stores/changeMarks.ts';
import { compareAndSet } from '../stores/compareAndSet.ts';
import { expectOpenYears } from './expectOpenYears.ts';
import { settleTargetChange } from './settleTargetChange.ts';
import { targetInCare } from './targetInCare.ts';

interface Revoke {
  actor: User;
  learner: string;
  /** The change. */
  id: string;
  why: string;
  now: Date;
}

/**
 * Takes a change of a target back: from now on the target is as if it had not been, and both stay
 * to be read. Of two who do it at once one is named.
 *
 * @throws OperationError 400 `reason-required`, 403 and 404 as `targetInCare`, 404
 *   `target-change-unknown`, 409 `target-year-closed` or `target-revoked`
 */
export async function revokeTargetChange(
  payload: Payload,
  { actor, learner, id, why, now }: Revoke,
): Promise<void> {
  await targetInCare(payload, actor, learner);
  if (why.trim() === '') throw new OperationError(400, 'reason-required');
  const change = await payload.db.findOne<TargetChange>({
    collection: 'target-changes',
    where: { id: { equals: id } },
  });
  if (!change || idOf(change.learner) !== learner) {
    throw new OperationError(404, 'target-change-unknown');
  }
  await expectOpenYears(payload, change);
  const set = {
    ...{ revokedAt: now.getTime(), revokedByName: actor.name, revokedWhy: why.trim() },
    settled: false,
  };
  await markChanged(payload, 'target-changes');
  const [done] = await compareAndSet(payload, 'target-changes', [
    { id, expect: { revokedAt: null }, set },
  ]);
  await markChanged(payload, 'target-changes');
  if (!done) throw new OperationError(409, 'target-revoked');
  await settleTargetChange(payload, { change: { ...change, ...set }, now });
}
