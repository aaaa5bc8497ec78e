import type { Payload } from 'payload';

import { hasRole } from '../../domain/accounts/hasRole.ts';
import { idOf } from '../../domain/idOf.ts';
import type { ClassSession, User } from '../../payload-types.ts';
import { managedUnits } from '../accounts/managedUnits.ts';
import { OperationError } from '../OperationError.ts';
import { canBeId } from '../stores/canBeId.ts';

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
  const where = { id: { equals: id } };
  const found = canBeId(payload, id)
    ? await payload.db.findOne<ClassSession>({ collection: 'class-sessions', where })
    : null;
  if (!found) throw new OperationError(404, 'class-unknown');
  if (hasRole(actor, 'admin')) return found;
  const managed = await managedUnits(payload, actor.unit);
  if (!managed.includes(idOf(found.unit))) throw new OperationError(403, 'class-outside-units');
  return found;
}
