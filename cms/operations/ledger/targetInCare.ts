import type { Payload } from 'payload';

import type { User } from '../../payload-types.ts';
import { expectInCare } from '../accounts/expectInCare.ts';

/**
 * The learner whose target a trainer may change.
 *
 * @throws OperationError 403 `forbidden/target…`, 404 `learner-unknown`
 */
export const targetInCare = (payload: Payload, actor: User, id: string): Promise<User> =>
  expectInCare(payload, actor, id, {
    notTrainer: ['forbidden/target'],
    own: ['forbidden/target-own'],
    outside: ['forbidden/target-outside'],
  });
