import type { Payload } from 'payload';

import type { User } from '../../../payload-types.ts';
import { OperationError } from '../../OperationError.ts';
import { markChanged } from '../../stores/changeMarks.ts';
import { compareAndSet } from '../../stores/compareAndSet.ts';
import { noticeInCare } from './noticeInCare.ts';

/**
 * Withdraws a notice: nobody has to read it any more, and who has read it still can. Of two who
 * do it at once one is named. Marked before and after, as `keptInMemory` does for what Payload
 * writes: with a kill in between others look again a little later.
 *
 * @throws OperationError as `noticeInCare`; 403 `notice-not-whole` where other units are to read
 *   it, too, 409 `notice-withdrawn`
 */
export async function withdrawNotice(
  payload: Payload,
  { actor, id, now }: { actor: User; id: string; now: Date },
): Promise<void> {
  const { scope } = await noticeInCare(payload, actor, id);
  if (!scope.isWhole) throw new OperationError(403, 'notice-not-whole');
  await markChanged(payload, 'notices');
  const set = { withdrawnAt: now.getTime(), withdrawnByName: actor.name };
  const [done] = await compareAndSet(payload, 'notices', [
    { id, expect: { withdrawnAt: null }, set },
  ]);
  await markChanged(payload, 'notices');
  if (!done) throw new OperationError(409, 'notice-withdrawn');
}
