import type { Payload } from 'payload';

import { dayOf, yearOf } from '../../domain/shanghai.ts';
import type { User } from '../../payload-types.ts';
import { isInvited } from './isInvited.ts';
import { plannedClasses, type PlannedClass } from './plannedClasses.ts';

export type ComingClass = Omit<PlannedClass, 'units' | 'attendees'>;

/**
 * The classroom and field trainings that a learner is asked to in the rest of the year, by day.
 */
export async function readComingClasses(
  payload: Payload,
  { learner, now }: { learner: Pick<User, 'id' | 'unit'>; now: Date },
): Promise<ComingClass[]> {
  if (!learner.unit) return [];
  const invited = await isInvited(payload, learner);
  const [today, lastDay] = [dayOf(now), `${yearOf(now)}-12-31`];
  return (await plannedClasses(payload)).filter(
    (one) => one.day >= today && one.day <= lastDay && invited(one),
  );
}
