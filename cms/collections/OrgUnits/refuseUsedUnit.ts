import type { CollectionBeforeDeleteHook } from 'payload';

import { refuse } from '../refuse.ts';

/**
 * A unit with people, now or once, units below it or comments on its review stays: deleting it
 * would hide their records.
 * So does one that has announced receiving days or whose people they are for.
 * So does one with a robot: without its unit that would speak to a group as the whole company's.
 */
export const refuseUsedUnit: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const [people, stays, units, robots, comments, days] = await Promise.all([
    req.payload.count({ collection: 'users', where: { unit: { equals: id } } }),
    req.payload.count({ collection: 'assignments', where: { unit: { equals: id } } }),
    req.payload.count({ collection: 'org-units', where: { parent: { equals: id } } }),
    req.payload.count({ collection: 'robots', where: { unit: { equals: id } } }),
    req.payload.count({ collection: 'review-comments', where: { unit: { equals: id } } }),
    req.payload.count({
      collection: 'receiving-days',
      where: { or: [{ unit: { equals: id } }, { guests: { equals: id } }] },
    }),
  ]);
  if ([people, stays, units, robots, comments, days].some(({ totalDocs }) => totalDocs > 0)) {
    refuse(req, 409, 'unit-in-use');
  }
};
