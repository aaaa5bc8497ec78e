import type { Payload } from 'payload';

import { RECEIVING_VISITS } from '../../../domain/appeals/receivingDay.ts';
import { dayOf } from '../../../domain/shanghai.ts';
import type { User } from '../../../payload-types.ts';
import { OperationError } from '../../OperationError.ts';
import { compareAndSet } from '../../stores/compareAndSet.ts';
import { openDay } from './openDay.ts';

interface Noting {
  actor: Pick<User, 'id'>;
  id: string;
  visit: string;
  came: boolean;
  now: Date;
}

/**
 * Notes that a visitor came, or did not; what was noted by mistake is noted again. By
 * compare-and-set on what was read, so that a visit called off meanwhile stays called off.
 *
 * @throws OperationError 403, 404, 409 `receiving-early`, `receiving-off`, `receiving-gone`
 */
export async function noteVisit(
  payload: Payload,
  { actor, id, visit, came, now }: Noting,
): Promise<void> {
  const { row, visits } = await openDay(payload, { actor, id, now });
  const known = visits.find((one) => one.id === visit);
  if (!known) throw new OperationError(404, 'receiving-visit');
  if (row.cancelled) throw new OperationError(409, 'receiving-off');
  if (row.day > dayOf(now)) throw new OperationError(409, 'receiving-early');
  const state = came ? 'came' : 'missed';
  if (known.state === state) return;
  if (known.state === 'cancelled') throw new OperationError(409, 'receiving-gone');
  const change = { id: visit, expect: { state: known.state }, set: { state } };
  const [done] = await compareAndSet(payload, RECEIVING_VISITS, [change]);
  if (!done) throw new OperationError(409, 'receiving-gone');
}
