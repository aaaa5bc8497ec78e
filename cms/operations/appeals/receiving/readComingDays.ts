import type { Payload } from 'payload';

import { unitsAbove } from '../../../domain/accounts/orgTree.ts';
import { RECEIVING_DAYS } from '../../../domain/appeals/receivingDay.ts';
import { idOf } from '../../../domain/idOf.ts';
import { dayOf } from '../../../domain/shanghai.ts';
import type { ReceivingDay, ReceivingVisit, User } from '../../../payload-types.ts';
import { shownUnits } from '../../accounts/shownUnits.ts';
import { freeSlots } from './bookVisit.ts';
import { withVisits, type ReadDay } from './readReceivingDay.ts';

/** A receiving day as its guests see it: who else comes is nobody's business. */
export interface ComingDay {
  row: ReadDay['row'];
  /** `HH:mm` of what is still to be had; none where it is called off. */
  free: string[];
  /** The own visit. */
  mine: ReceivingVisit | null;
}

/** The days to come that somebody may visit, those called off with a visit of the own included. */
export async function readComingDays(
  payload: Payload,
  { learner, now }: { learner: Pick<User, 'id' | 'unit'>; now: Date },
): Promise<ComingDay[]> {
  const { docs } = await payload.db.find<ReceivingDay>({
    collection: RECEIVING_DAYS,
    where: { day: { greater_than_equal: dayOf(now) } },
    sort: ['day', 'begins', 'id'],
    pagination: false,
    limit: 0,
  });
  if (docs.length === 0) return [];
  const units = await shownUnits(payload);
  const above = new Set(learner.unit ? unitsAbove(units, idOf(learner.unit)) : []);
  const mine = docs.filter(({ guests }) => above.has(idOf(guests)));
  const days = (await withVisits(payload, mine)).map((day): ComingDay => {
    const holder = `${day.row.id}/${learner.id}`;
    return {
      row: day.row,
      free: day.row.cancelled ? [] : freeSlots(day, now),
      mine: day.visits.find((visit) => visit.holder === holder) ?? null,
    };
  });
  return days.filter(({ row, mine: own }) => !row.cancelled || own !== null);
}
