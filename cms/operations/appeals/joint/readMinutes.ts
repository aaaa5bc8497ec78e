import type { Payload } from 'payload';

import { JOINT_MINUTES, jointDecisions, jointList } from '../../../domain/appeals/jointMinutes.ts';
import type { JointMinute, User } from '../../../payload-types.ts';
import { OperationError } from '../../OperationError.ts';
import { officerUnits } from '../officerUnits.ts';

interface Place {
  unit: string;
  /** `YYYY-MM` */
  month: string;
}

/**
 * The minutes of a unit's joint meeting of a month with their corrections, for officers of that
 * unit and those above.
 *
 * @throws OperationError 403 `forbidden/…`, 404 `joint-unknown`
 */
export async function readMinutes(
  payload: Payload,
  { actor, now, ...place }: Place & { actor: Pick<User, 'id'>; now: Date },
): Promise<JointMinute[]> {
  const units = await officerUnits(payload, actor, now);
  if (!units.has(place.unit)) throw new OperationError(404, 'joint-unknown');
  const entries = await readEntries(payload, place);
  if (entries.length === 0) throw new OperationError(404, 'joint-unknown');
  return entries;
}

/** The entries of a unit and a month, the minutes first. */
export async function readEntries(
  payload: Payload,
  { unit, month }: Place,
): Promise<JointMinute[]> {
  const { docs } = await payload.db.find<JointMinute>({
    collection: JOINT_MINUTES,
    where: { and: [{ unit: { equals: unit } }, { month: { equals: month } }] },
    sort: 'seq',
    pagination: false,
    limit: 0,
  });
  return docs.map(({ list, ...one }) => ({
    ...one,
    ...(list && { list: jointList.parse(list) }),
    decisions: jointDecisions.parse(one.decisions),
  }));
}

/** Which meetings of the units an officer serves have minutes, the latest first. */
export async function listMinutes(
  payload: Payload,
  { actor, now }: { actor: Pick<User, 'id'>; now: Date },
): Promise<Pick<JointMinute, 'unit' | 'month' | 'held'>[]> {
  const units = await officerUnits(payload, actor, now);
  const { docs } = await payload.db.find<Pick<JointMinute, 'id' | 'unit' | 'month' | 'held'>>({
    collection: JOINT_MINUTES,
    where: { and: [{ unit: { in: [...units] } }, { seq: { equals: 0 } }] },
    sort: ['-month', 'id'],
    select: { unit: true, month: true, held: true },
    pagination: false,
    limit: MOST,
  });
  return docs;
}

const MOST = 60;
