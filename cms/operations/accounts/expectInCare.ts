import type { Payload } from 'payload';

import type { User } from '../../payload-types.ts';
import type { Refusal } from '../../text/refusals.ts';
import { OperationError } from '../OperationError.ts';
import { learnerInCare } from './learnerInCare.ts';

interface Words {
  /** For who looks after nobody. */
  notTrainer: Refusal;
  /** For who acts on the own record. */
  own: Refusal;
  /** For who looks after others. */
  outside: Refusal;
}

/**
 * The learner on whose record a trainer acts, as `learnerInCare` finds them.
 *
 * @param words what each refusal is told in
 * @throws OperationError 403 in those words, 404 `learner-unknown`
 */
export async function expectInCare(
  payload: Payload,
  actor: User,
  id: string,
  words: Words,
): Promise<User> {
  const found = await learnerInCare(payload, actor, id);
  if ('learner' in found) return found.learner;
  switch (found.problem) {
    case 'not-trainer':
      throw new OperationError(403, ...words.notTrainer);
    case 'own-record':
      throw new OperationError(403, ...words.own);
    case 'learner-unknown':
      throw new OperationError(404, found.problem);
    case 'outside-units':
      throw new OperationError(403, ...words.outside);
  }
}
