import type { CollectionBeforeDeleteHook } from 'payload';

import { refuse } from '../refuse.ts';

/** A unit with people, now or once, or units below it stays: deleting it would hide their records. */
export const refuseUsedUnit: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const [people, stays, units] = await Promise.all([
    req.payload.count({ collection: 'users', where: { unit: { equals: id } } }),
    req.payload.count({ collection: 'assignments', where: { unit: { equals: id } } }),
    req.payload.count({ collection: 'org-units', where: { parent: { equals: id } } }),
  ]);
  if (people.totalDocs + stays.totalDocs + units.totalDocs > 0) {
    refuse(req, 409, 'unit-in-use');
  }
};
