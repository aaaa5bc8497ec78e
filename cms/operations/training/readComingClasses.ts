import type { Payload } from 'payload';

import { dayOf, yearOf } from '../../domain/shanghai.ts';
import type { Seat } from '../../domain/training/seatOf.ts';
import type { User } from '../../payload-types.ts';
import { isInvited } from './isInvited.ts';
import { plannedClasses, type PlannedClass } from './plannedClasses.ts';
import { readSeats } from './signUp/readSeats.ts';

export type ComingClass = Omit<PlannedClass, 'units' | 'attendees'> & {
  /** Of a training with seats: the learner's, or null before signing up. */
  seat: Seat | null;
};

/**
 * The classroom and field trainings that a learner is asked to in the rest of the year, by day:
 * those where the learner is expected, and those that are open for signing up.
 */
export async function readComingClasses(
  payload: Payload,
  { learner, now }: { learner: Pick<User, 'id' | 'unit'>; now: Date },
): Promise<ComingClass[]> {
  if (!learner.unit) return [];
  const invited = await isInvited(payload, learner);
  const [today, lastDay] = [dayOf(now), `${yearOf(now)}-12-31`];
  const coming = (await plannedClasses(payload)).filter(
    (one) => one.day >= today && one.day <= lastDay && invited(one),
  );
  const seats = await readSeats(payload, { learner: learner.id, trainings: coming });
  return coming.map((one) => ({ ...one, seat: seats.get(one.id) ?? null }));
}
