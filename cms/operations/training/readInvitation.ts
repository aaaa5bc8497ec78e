import type { Payload } from 'payload';

import { askedBy } from '../../domain/training/askedBy.ts';
import type { ClassSession, User } from '../../payload-types.ts';
import { OperationError } from '../OperationError.ts';
import { findClass } from './findClass.ts';
import { isInvited } from './isInvited.ts';

/**
 * A training as somebody sees it whom it asks to come.
 *
 * @throws OperationError 404 `class-unknown` for one that there is not, or that asks others
 */
export async function readInvitation(
  payload: Payload,
  { learner, id }: { learner: User; id: string },
): Promise<ClassSession> {
  const session = await findClass(payload, id);
  const invited = await isInvited(payload, learner);
  if (!invited(askedBy(session))) throw new OperationError(404, 'class-unknown');
  return session;
}
