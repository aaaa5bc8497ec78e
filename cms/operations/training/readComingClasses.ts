import type { Payload } from 'payload';

import { unitsAbove } from '../../domain/accounts/orgTree.ts';
import { dayOf, yearOf } from '../../domain/shanghai.ts';
import { idOf } from '../../domain/idOf.ts';
import type { ClassSession, User } from '../../payload-types.ts';
import { shownUnits } from '../accounts/shownUnits.ts';
import { readModel } from '../stores/readModel.ts';

export type ComingClass = Pick<ClassSession, 'id' | 'title' | 'kind' | 'day' | 'slots'> & {
  place: string | null;
};

interface PlannedClass extends ComingClass {
  unit: string;
  /** Who is invited by name; nobody by name where empty. */
  attendees: readonly string[];
}

/** What is planned of all units, by day: few, and the same for everybody. */
const plannedClasses = readModel(
  'planned-classes',
  ['class-sessions'],
  async (payload): Promise<PlannedClass[]> => {
    const { docs } = await payload.find({
      collection: 'class-sessions',
      where: { status: { equals: 'planned' } },
      depth: 0,
      pagination: false,
      sort: 'day',
      select: {
        ...{ title: true, kind: true, day: true, slots: true, place: true },
        ...{ unit: true, attendees: true },
      },
    });
    return docs.map(({ place, unit, attendees, ...session }) => ({
      ...session,
      place: place ?? null,
      unit: idOf(unit),
      attendees: (attendees ?? []).map(idOf),
    }));
  },
);

/**
 * The classroom and field trainings that are planned for a learner in the rest of the year, by
 * day: those of the learner's unit and of the units above it, but for those whose list names
 * others only.
 */
export async function readComingClasses(
  payload: Payload,
  { learner, now }: { learner: Pick<User, 'id' | 'unit'>; now: Date },
): Promise<ComingClass[]> {
  if (!learner.unit) return [];
  const units = new Set(unitsAbove(await shownUnits(payload), idOf(learner.unit)));
  const [today, lastDay] = [dayOf(now), `${yearOf(now)}-12-31`];
  return (await plannedClasses(payload)).filter(
    ({ unit, day, attendees }) =>
      units.has(unit) &&
      day >= today &&
      day <= lastDay &&
      (attendees.length === 0 || attendees.includes(learner.id)),
  );
}
