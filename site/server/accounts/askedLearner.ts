import type { Payload } from 'payload';

import { OperationError } from '../../../cms/operations/OperationError.ts';
import type { User } from '../../../cms/payload-types.ts';
import { readLearner } from './readLearner.ts';
import type { Viewer } from './viewer.ts';

/**
 * Whose record is asked for: the viewer's own, or that of a learner in a trainer's units.
 *
 * @throws OperationError 403 `forbidden`, the same for a learner who does not exist
 */
export async function askedLearner(
  payload: Payload,
  viewer: Viewer,
  learner: string | undefined,
): Promise<User> {
  if (learner === undefined || learner === viewer.id) return viewer.user;
  const found = await readLearner(payload, viewer, learner);
  if (!found) throw new OperationError(403, 'forbidden/record');
  return found.learner;
}
