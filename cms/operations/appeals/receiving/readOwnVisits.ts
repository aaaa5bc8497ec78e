import type { Payload } from 'payload';

import { RECEIVING_DAYS, RECEIVING_VISITS } from '../../../domain/appeals/receivingDay.ts';
import { dayOf } from '../../../domain/shanghai.ts';
import type { ReceivingDay, ReceivingVisit } from '../../../payload-types.ts';
import type { Booked } from './bookVisit.ts';

/** The visits to come that somebody has booked by name, on days that take place. */
export async function readOwnVisits(
  payload: Payload,
  { learner, now }: { learner: string; now: Date },
): Promise<Booked[]> {
  const { docs: visits } = await payload.db.find<ReceivingVisit>({
    collection: RECEIVING_VISITS,
    where: { and: [{ learner: { equals: learner } }, { state: { equals: 'booked' } }] },
    pagination: false,
    limit: 0,
  });
  if (visits.length === 0) return [];
  const { docs: days } = await payload.db.find<ReceivingDay>({
    collection: RECEIVING_DAYS,
    where: {
      and: [
        { id: { in: visits.map(({ receiving }) => receiving) } },
        { day: { greater_than_equal: dayOf(now) } },
        { cancelled: { equals: false } },
      ],
    },
    pagination: false,
    limit: 0,
  });
  return days.flatMap((day) =>
    visits.filter(({ receiving }) => receiving === day.id).map((visit) => ({ visit, day })),
  );
}
