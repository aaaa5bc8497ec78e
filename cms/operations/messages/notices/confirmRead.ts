import type { Payload } from 'payload';

import { idOf } from '../../../domain/idOf.ts';
import { OperationError } from '../../OperationError.ts';
import { insertMany } from '../../stores/insertMany.ts';
import { newId } from '../../stores/newId.ts';
import type { NoticeLearner } from './noticesFor.ts';
import { ownNotice } from './ownNotice.ts';

/**
 * A learner says that they have read a notice. The receipt is the commit point, one a person and
 * notice under a unique key: two tabs or servers write it once, and a repeat changes nothing. One
 * that is withdrawn at this very moment may still get it: it was read.
 *
 * @returns whether this was the first time
 * @throws OperationError 404 `notice-unknown`, 409 `notice-withdrawn`
 */
export async function confirmRead(
  payload: Payload,
  { learner, id, now }: { learner: NoticeLearner; id: string; now: Date },
): Promise<boolean> {
  const found = await ownNotice(payload, { learner, id, now });
  if (!found) throw new OperationError(404, 'notice-unknown');
  if (found.readAt !== null) return false;
  if (found.notice.withdrawnAt !== null) throw new OperationError(409, 'notice-withdrawn');
  const receipt = {
    ...{ id: newId(payload), notice: id, learner: learner.id, at: now.getTime() },
    unit: learner.unit ? idOf(learner.unit) : null,
  };
  const inserted = await insertMany(payload, 'notice-receipts', [receipt]);
  return inserted.has(receipt.id);
}
