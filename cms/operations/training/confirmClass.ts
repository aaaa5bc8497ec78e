import type { Payload } from 'payload';

import type { ClassSession, User } from '../../payload-types.ts';
import { OperationError } from '../OperationError.ts';
import { classInCare } from './classInCare.ts';
import { seenAt } from './seenAt.ts';
import { settleClass } from './settleClass.ts';

interface Confirm {
  /** The trainer. */
  actor: User;
  session: string;
  /** How many people the trainer counted in the room. */
  heads: number;
  now: Date;
}

interface Confirmed {
  /** How many are credited. */
  people: number;
  /** When all their entries are in the ledger; never fails. */
  settled: Promise<void>;
}

/**
 * Confirms who was at a training, and so credits them. The heads in the room have to be as many as
 * have been seen: a code that was forwarded shows here. Who counts is written into the training
 * together with its new state, which is the commit point: who checks in at that moment on another
 * server is either on it or not, never half. The entries follow, a thousand in some seconds, and
 * nobody waits for them; what a kill leaves behind is settled within a minute.
 *
 * @throws OperationError as `classInCare`; 409 `head-count` or `class-closed`; and as saving a
 *   training does
 */
export async function confirmClass(
  payload: Payload,
  { actor, session: id, heads, now }: Confirm,
): Promise<Confirmed> {
  const session = await classInCare(payload, actor, id);
  if (session.status !== 'planned') throw new OperationError(409, 'class-closed');
  const { people: present, partly } = await seenAt(payload, session);
  if (present.length !== heads) {
    throw new OperationError(409, 'head-count', { heads, seen: present.length });
  }
  const classSession = await payload.update({
    collection: 'class-sessions',
    id,
    data: { status: 'confirmed', present, partly, heads } satisfies Partial<ClassSession>,
    user: actor,
    depth: 0,
    context: { settlesLater: true },
  });
  const settled = settleClass(payload, { classSession, by: actor, now }).catch((error: unknown) => {
    payload.logger.error({ err: error, classSession: id }, 'a training not settled');
  });
  return { people: present.length, settled };
}
