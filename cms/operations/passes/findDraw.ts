import type { Payload } from 'payload';

import type { PassDraw } from '../../payload-types.ts';

/** What somebody has drawn so far, within `drawScope`. */
export const findDraw = (payload: Payload, learner: string, scope: string) =>
  payload.db.findOne<PassDraw>({
    collection: 'pass-draws',
    where: { learner: { equals: learner }, scope: { equals: scope } },
  });
