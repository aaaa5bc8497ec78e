import type { Payload } from 'payload';

import type { ClassSession, User } from '../../payload-types.ts';
import { OperationError } from '../OperationError.ts';
import { classInCare } from './classInCare.ts';
import { seenAt } from './seenAt.ts';

interface Confirm {
  /** The trainer. */
  actor: User;
  session: string;
  /** How many people the trainer counted in the room. */
  heads: number;
}

/**
 * Confirms who was at a training, and so credits them. The heads in the room have to be as many as
 * have been seen: a code that was forwarded shows here. Who counts is written into the training
 * together with its new state, which is the commit point: who checks in at that moment on another
 * server is either on it or not, never half. What a kill leaves behind is settled later.
 *
 * @returns how many are credited
 * @throws OperationError as `classInCare`; 409 `head-count` or `class-closed`; and as saving a
 *   training does
 */
export async function confirmClass(
  payload: Payload,
  { actor, session: id, heads }: Confirm,
): Promise<number> {
  const session = await classInCare(payload, actor, id);
  if (session.status !== 'planned') throw new OperationError(409, 'class-closed');
  const present = await seenAt(payload, session);
  if (present.length !== heads) {
    throw new OperationError(409, 'head-count', { heads, seen: present.length });
  }
  await payload.update({
    collection: 'class-sessions',
    id,
    data: { status: 'confirmed', present, heads } satisfies Partial<ClassSession>,
    user: actor,
    depth: 0,
  });
  return present.length;
}
