import type { Payload } from 'payload';

import type { User } from '../../../cms/payload-types.ts';
import type { Viewer } from './viewer.ts';

/** A learner the viewer may see, with the name of the unit; null for all others. */
export async function readLearner(
  payload: Payload,
  viewer: Viewer,
  id: string,
): Promise<{ learner: User; unitName: string | null } | null> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { id: { equals: id } },
    user: viewer.user,
    overrideAccess: false,
    depth: 1,
    limit: 1,
    pagination: false,
  });
  const learner = docs[0];
  if (!learner) return null;
  const unit = typeof learner.unit === 'object' ? learner.unit : null;
  return { learner, unitName: unit?.name ?? null };
}
