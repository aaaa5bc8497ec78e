import type { Payload } from 'payload';

import { RECEIVING_DAYS } from '../../../domain/appeals/receivingDay.ts';
import { receivingNews, type ReceivingNews } from '../../../domain/appeals/receivingNews.ts';
import { idOf } from '../../../domain/idOf.ts';
import { dayOf, nextDay } from '../../../domain/shanghai.ts';
import type { ReceivingDay } from '../../../payload-types.ts';
import { withVisits } from './readReceivingDay.ts';

/**
 * Whom to tell what of visits booked by name, told already or not: days called off, and, where the
 * eve is asked for, visits of tomorrow.
 */
export async function readReceivingNews(
  payload: Payload,
  { now, eve }: { now: Date; eve: boolean },
): Promise<Map<string, ReceivingNews[]>> {
  const today = dayOf(now);
  const { docs } = await payload.db.find<ReceivingDay>({
    collection: RECEIVING_DAYS,
    where: eve
      ? { day: { equals: nextDay(today) } }
      : { and: [{ day: { greater_than_equal: today } }, { cancelled: { equals: true } }] },
    pagination: false,
    limit: 0,
  });
  const found = new Map<string, ReceivingNews[]>();
  for (const { row, slots } of await withVisits(payload, docs)) {
    for (const { visit, begins } of slots) {
      if (!visit?.learner) continue;
      const learner = idOf(visit.learner);
      const { id: receiving, day, cancelled: isOff } = row;
      const watched = { learner, receiving, day, slot: begins, isOff };
      found.set(learner, [...(found.get(learner) ?? []), ...receivingNews(watched, today)]);
    }
  }
  return found;
}
