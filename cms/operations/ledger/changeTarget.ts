import type { Payload } from 'payload';

import type { TargetChange } from '../../payload-types.ts';
import { settleTargetChange } from './settleTargetChange.ts';
import { weighTargetChange, type ChangingTarget } from './weighTargetChange.ts';

/**
 * Exempts a learner for some days, or puts off to the next year what they ask for, on a trainer's
 * word and a paper's. The row is the commit point: of two who send one form at once one makes it,
 * and what a kill leaves behind is settled later. Two forms at once may both stand for a day:
 * the rule gives it to the earlier.
 *
 * @throws OperationError as `weighTargetChange`
 */
export async function changeTarget(payload: Payload, act: ChangingTarget): Promise<TargetChange> {
  await weighTargetChange(payload, act);
  const { actor, learner, change, now } = act;
  const data = {
    ...{ ...change, learner, by: actor.id, byName: actor.name, at: now.getTime() },
    settled: false,
  };
  const made = await payload
    .create({ collection: 'target-changes', data, depth: 0 })
    .catch(async (error: unknown) => {
      const standing = await sentBefore(payload, change.request);
      if (!standing) throw error;
      return standing;
    });
  await settleTargetChange(payload, { change: made, now });
  return made;
}

const sentBefore = (payload: Payload, request: string) =>
  payload.db.findOne<TargetChange>({
    collection: 'target-changes',
    where: { request: { equals: request } },
  });
