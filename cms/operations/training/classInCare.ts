import type { Payload } from 'payload';

import { hasRole } from '../../domain/accounts/hasRole.ts';
import { idOf } from '../../domain/idOf.ts';
import type { ClassSession, User } from '../../payload-types.ts';
import { managedUnits } from '../accounts/managedUnits.ts';
import { OperationError } from '../OperationError.ts';
import { findClass } from './findClass.ts';

/**
 * A training that a trainer looks after: one of the own units, for an admin any.
 *
 * @throws OperationError 403 `forbidden/class` or `class-outside-units`, 404 `class-unknown`
 */
export async function classInCare(
  payload: Payload,
  actor: User,
  id: string,
): Promise<ClassSession> {
  if (!hasRole(actor, 'trainer', 'admin')) throw new OperationError(403, 'forbidden/class');
  const found = await findClass(payload, id);
  if (hasRole(actor, 'admin')) return found;
  const managed = await managedUnits(payload, actor.unit);
  if (!managed.includes(idOf(found.unit))) throw new OperationError(403, 'class-outside-units');
  return found;
}
