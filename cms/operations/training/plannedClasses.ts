import { askedBy } from '../../domain/training/askedBy.ts';
import type { ClassSession } from '../../payload-types.ts';
import { readModel } from '../stores/readModel.ts';

export type PlannedClass = Pick<
  ClassSession,
  'id' | 'title' | 'kind' | 'day' | 'slots' | 'createdAt'
> & {
  place: string | null;
  /** `HH:mm`, where it has been said. */
  begins: string | null;
  ends: string | null;
  /** How many may come, of those who sign up; null where all who are asked are expected. */
  seats: number | null;
  /** Whose people, and those of the units below, are asked to come. */
  units: readonly string[];
  /** Who is invited by name; nobody by name where empty. */
  attendees: readonly string[];
};

/** What is planned of all units, by day: few, and the same for everybody. */
export const plannedClasses = readModel(
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
        ...{ title: true, kind: true, day: true, slots: true, place: true, seats: true },
        ...{ begins: true, ends: true },
        ...{ unit: true, alsoUnits: true, invited: true, attendees: true, createdAt: true },
      },
    });
    return docs.map(
      ({ place, begins, ends, seats, unit, alsoUnits, invited, attendees, ...session }) => ({
        ...session,
        ...{ place: place ?? null, begins: begins ?? null, ends: ends ?? null },
        seats: seats ?? null,
        ...askedBy({ unit, alsoUnits, invited, attendees }),
      }),
    );
  },
);
