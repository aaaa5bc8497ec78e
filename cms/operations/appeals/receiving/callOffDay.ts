import type { Payload } from 'payload';

import { LONGEST_REASON, RECEIVING_DAYS } from '../../../domain/appeals/receivingDay.ts';
import { dayOf } from '../../../domain/shanghai.ts';
import type { User } from '../../../payload-types.ts';
import { OperationError } from '../../OperationError.ts';
import { compareAndSet } from '../../stores/compareAndSet.ts';
import { openDay } from './openDay.ts';

interface CallingOff {
  actor: Pick<User, 'id'>;
  id: string;
  reason: string;
  now: Date;
}

/**
 * Calls a receiving day off. One compare-and-set is all of it: visits stay as they are, the day
 * says that none takes place, and who is to be told follows from the two. So a visit that is
 * booked at the same moment is told as well.
 *
 * @throws OperationError 400 `receiving-reason`, 403, 404, 409 `receiving-over`
 */
export async function callOffDay(
  payload: Payload,
  { actor, id, reason: given, now }: CallingOff,
): Promise<void> {
  const reason = given.trim();
  if (reason === '' || [...reason].length > LONGEST_REASON) {
    throw new OperationError(400, 'receiving-reason', { most: LONGEST_REASON });
  }
  const { row } = await openDay(payload, { actor, id, now });
  if (row.cancelled) return;
  if (row.day < dayOf(now)) throw new OperationError(409, 'receiving-over');
  const set = { cancelled: true, reason };
  await compareAndSet(payload, RECEIVING_DAYS, [{ id, expect: { reason: row.reason ?? null }, set }]); // prettier-ignore
}
