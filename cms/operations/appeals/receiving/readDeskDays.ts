import type { Payload } from 'payload';

import { RECEIVING_DAYS } from '../../../domain/appeals/receivingDay.ts';
import { idOf } from '../../../domain/idOf.ts';
import { dayOf } from '../../../domain/shanghai.ts';
import type { ReceivingDay, User } from '../../../payload-types.ts';
import { officerUnits } from '../officerUnits.ts';
import { withVisits, type ReadDay } from './readReceivingDay.ts';

/** What is over stays in sight for so long: came or did not come is still to be noted. */
const KEPT_MS = 31 * 24 * 60 * 60 * 1000;

/**
 * The receiving days of the units an officer serves, to come and of the last month, by day.
 *
 * @throws OperationError 403 `forbidden/officer`
 */
export async function readDeskDays(
  payload: Payload,
  { actor, now }: { actor: Pick<User, 'id'>; now: Date },
): Promise<ReadDay[]> {
  const units = await officerUnits(payload, actor, now);
  const since = dayOf(new Date(now.getTime() - KEPT_MS));
  const { docs } = await payload.db.find<ReceivingDay>({
    collection: RECEIVING_DAYS,
    where: { day: { greater_than_equal: since } },
    sort: ['day', 'begins', 'id'],
    pagination: false,
    limit: 0,
  });
  return withVisits(
    payload,
    docs.filter(({ unit }) => units.has(idOf(unit))),
  );
}
