import type { Payload } from 'payload';

import type { User } from '../../payload-types.ts';
import { OperationError } from '../OperationError.ts';
import { classInCare } from './classInCare.ts';

interface Undo {
  /** The trainer. */
  actor: User;
  session: string;
  /** Everybody whose hours are taken back can read it. */
  why: string;
}

/**
 * Takes back what a training gave to everybody, by reversals.
 *
 * @throws OperationError as `classInCare`; 400 `undo-reason`; and as saving a training does
 */
export async function undoClass(
  payload: Payload,
  { actor, session: id, why }: Undo,
): Promise<void> {
  await classInCare(payload, actor, id);
  if (why.trim() === '') throw new OperationError(400, 'undo-reason');
  await payload.update({
    collection: 'class-sessions',
    id,
    data: { status: 'undone', undoReason: why.trim() },
    user: actor,
    depth: 0,
  });
}
