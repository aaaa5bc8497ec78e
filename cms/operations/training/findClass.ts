import type { Payload } from 'payload';

import type { ClassSession } from '../../payload-types.ts';
import { OperationError } from '../OperationError.ts';
import { canBeId } from '../stores/canBeId.ts';

/**
 * A training as it stands in the database.
 *
 * @throws OperationError 404 `class-unknown`
 */
export async function findClass(payload: Payload, id: string): Promise<ClassSession> {
  const where = { id: { equals: id } };
  const found = canBeId(payload, id)
    ? await payload.db.findOne<ClassSession>({ collection: 'class-sessions', where })
    : null;
  if (!found) throw new OperationError(404, 'class-unknown');
  return found;
}
