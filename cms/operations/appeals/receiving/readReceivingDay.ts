import type { Payload } from 'payload';

import { RECEIVING_DAYS, RECEIVING_VISITS } from '../../../domain/appeals/receivingDay.ts';
import { receivingSlots, type ReceivingSlot } from '../../../domain/appeals/receivingSlots.ts';
import type { ReceivingDay, ReceivingVisit } from '../../../payload-types.ts';
import { OperationError } from '../../OperationError.ts';

/** A slot with who has it, if anybody. */
export interface GivenSlot extends ReceivingSlot {
  visit: ReceivingVisit | null;
}

/** A receiving day with all that was ever booked on it. */
export interface ReadDay {
  row: ReceivingDay;
  slots: GivenSlot[];
  /** Those called off, too. */
  visits: ReceivingVisit[];
}

/**
 * A receiving day as it stands.
 *
 * @throws OperationError 404 `receiving-unknown`
 */
export async function readReceivingDay(payload: Payload, id: string): Promise<ReadDay> {
  const row = await payload.db.findOne<ReceivingDay>({
    collection: RECEIVING_DAYS,
    where: { id: { equals: id } },
  });
  if (!row) throw new OperationError(404, 'receiving-unknown');
  const [day] = await withVisits(payload, [row]);
  if (!day) throw new OperationError(404, 'receiving-unknown');
  return day;
}

/** Receiving days with what is booked on each. */
export async function withVisits(
  payload: Payload,
  rows: readonly ReceivingDay[],
): Promise<ReadDay[]> {
  if (rows.length === 0) return [];
  const { docs } = await payload.db.find<ReceivingVisit>({
    collection: RECEIVING_VISITS,
    where: { receiving: { in: rows.map(({ id }) => id) } },
    sort: 'id',
    pagination: false,
    limit: 0,
  });
  const byDay = Map.groupBy(docs, ({ receiving }) => receiving);
  return rows.map((row) => {
    const visits = byDay.get(row.id) ?? [];
    const standing = new Map(
      visits.filter(({ state }) => state !== 'cancelled').map((visit) => [visit.slot, visit]),
    );
    const slots = receivingSlots(row).map((slot) => ({
      ...slot,
      visit: standing.get(slot.begins) ?? null,
    }));
    return { row, slots, visits };
  });
}
