import type { Payload } from 'payload';

import { yearOf } from '../../domain/shanghai.ts';
import { projectYear } from './projectYear.ts';

/**
 * Lets the year that has begun begin by itself: gives every learner a place in its reports, with zero hours.
 * Does nothing where everybody has one with all that reports ask of it.
 */
export async function openYear(payload: Payload, now: Date): Promise<void> {
  const year = yearOf(now);
  const [learners, places, untold] = await Promise.all([
    payload.count({ collection: 'users', where: { roles: { in: ['staff'] } } }),
    payload.db.count({
      collection: 'learner-years',
      where: { year: { equals: year }, active: { equals: true } },
    }),
    // From before reports asked for more: told anew once.
    payload.db.count({
      collection: 'learner-years',
      where: { year: { equals: year }, active: { equals: true }, behindFrom: { exists: false } },
    }),
  ]);
  if (places.totalDocs < learners.totalDocs || untold.totalDocs > 0)
    await projectYear(payload, { year, now });
}
