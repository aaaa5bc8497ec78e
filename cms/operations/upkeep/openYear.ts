import type { Payload } from 'payload';

import { yearOf } from '../../domain/shanghai.ts';
import { projectYear } from './projectYear.ts';

/**
 * Lets the year that has begun begin by itself: gives every learner a place in its reports, with zero hours.
 * Does nothing where everybody has one.
 */
export async function openYear(payload: Payload, now: Date): Promise<void> {
  const year = yearOf(now);
  const [learners, places] = await Promise.all([
    payload.count({ collection: 'users', where: { roles: { in: ['staff'] } } }),
    payload.db.count({
      collection: 'learner-years',
      where: { year: { equals: year }, active: { equals: true } },
    }),
  ]);
  if (places.totalDocs < learners.totalDocs) await projectYear(payload, { year, now });
}
