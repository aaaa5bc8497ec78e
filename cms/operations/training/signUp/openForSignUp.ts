import type { Payload } from 'payload';

import { dayOf } from '../../../domain/shanghai.ts';
import type { User } from '../../../payload-types.ts';
import { OperationError } from '../../OperationError.ts';
import { isInvited } from '../isInvited.ts';
import { plannedClasses, type PlannedClass } from '../plannedClasses.ts';

export interface SigningUp {
  learner: User;
  session: string;
  now: Date;
}

/**
 * A training that somebody may sign up for or withdraw from: it asks them to come, has a number of
 * seats, and its day is not over.
 *
 * @throws OperationError 403 `not-invited`, 409 `class-closed` or `no-sign-up`
 */
export async function openForSignUp(
  payload: Payload,
  { learner, session, now }: SigningUp,
): Promise<PlannedClass & { seats: number }> {
  const training = (await plannedClasses(payload)).find(({ id }) => id === session);
  if (!training || training.day < dayOf(now)) throw new OperationError(409, 'class-closed');
  if (!(await isInvited(payload, learner))(training)) throw new OperationError(403, 'not-invited');
  const { seats } = training;
  if (seats === null) throw new OperationError(409, 'no-sign-up');
  return { ...training, seats };
}
