import type { Payload } from 'payload';

import type { User } from '../../payload-types.ts';
import { learnerInCare } from '../accounts/learnerInCare.ts';
import { OperationError } from '../OperationError.ts';

/**
 * The learner whose target a trainer may change.
 *
 * @throws OperationError 403 `forbidden/target…`, 404 `learner-unknown`
 */
export async function targetInCare(payload: Payload, actor: User, id: string): Promise<User> {
  const found = await learnerInCare(payload, actor, id);
  if ('learner' in found) return found.learner;
  switch (found.problem) {
    case 'not-trainer':
      throw new OperationError(403, 'forbidden/target');
    case 'own-record':
      throw new OperationError(403, 'forbidden/target-own');
    case 'learner-unknown':
      throw new OperationError(404, found.problem);
    case 'outside-units':
      throw new OperationError(403, 'forbidden/target-outside');
  }
}
