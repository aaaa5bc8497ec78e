import type { Payload } from 'payload';

import { unitsAbove } from '../../domain/accounts/orgTree.ts';
import { dayOf, yearOf } from '../../domain/shanghai.ts';
import type { ClassSession, User } from '../../payload-types.ts';
import { readOrgUnits } from '../accounts/readOrgUnits.ts';

export type ComingClass = Pick<ClassSession, 'id' | 'title' | 'kind' | 'day' | 'slots'> & {
  place: string | null;
};

/**
 * The classroom and field trainings that are planned for a learner in the rest of the year, by
 * day: those of the learner's unit and of the units above it, but for those whose list names
 * others only.
 */
export async function readComingClasses(
  payload: Payload,
  { learner, now }: { learner: Pick<User, 'id' | 'unit'>; now: Date },
): Promise<ComingClass[]> {
  const unit = typeof learner.unit === 'object' ? learner.unit?.id : learner.unit;
  if (!unit) return [];
  const units = unitsAbove(await readOrgUnits(payload), unit);
  const { docs } = await payload.find({
    collection: 'class-sessions',
    where: {
      unit: { in: units },
      status: { equals: 'planned' },
      day: { greater_than_equal: dayOf(now), less_than_equal: `${yearOf(now)}-12-31` },
    },
    depth: 0,
    pagination: false,
    sort: 'day',
    select: { title: true, kind: true, day: true, slots: true, place: true, attendees: true },
  });
  return docs
    .filter(({ attendees }) => !attendees?.length || attendees.includes(learner.id))
    .map(({ id, title, kind, day, slots, place }) => ({
      id,
      title,
      kind,
      day,
      slots,
      place: place ?? null,
    }));
}
