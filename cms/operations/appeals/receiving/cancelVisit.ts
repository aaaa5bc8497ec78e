import type { Payload } from 'payload';

import { RECEIVING_VISITS } from '../../../domain/appeals/receivingDay.ts';
import { receivingSlots } from '../../../domain/appeals/receivingSlots.ts';
import { OperationError } from '../../OperationError.ts';
import { compareAndSet } from '../../stores/compareAndSet.ts';
import type { Booked } from './bookVisit.ts';
import { openVisit, type VisitKey } from './openVisit.ts';

/**
 * Calls a visit off before its time; the slot is free again, since the next booking of it has
 * another id. The compare-and-set on its state is the commit point: of two who change it at once
 * the other decides on what then stands. Called off twice is called off.
 *
 * @throws OperationError 404 `receiving-visit`, 409 `receiving-past`
 */
export async function cancelVisit(
  payload: Payload,
  { key, now }: { key: VisitKey; now: Date },
): Promise<Booked> {
  const { visit, day } = await openVisit(payload, key);
  const gone = { visit: { ...visit, state: 'cancelled' as const }, day };
  if (visit.state === 'cancelled') return gone;
  const slot = receivingSlots(day).find(({ begins }) => begins === visit.slot);
  if (visit.state !== 'booked' || !slot || slot.at <= now.getTime()) {
    throw new OperationError(409, 'receiving-past');
  }
  const set = { state: 'cancelled', holder: visit.id };
  await compareAndSet(payload, RECEIVING_VISITS, [
    { id: visit.id, expect: { state: 'booked' }, set },
  ]);
  return gone;
}
