import type { Payload } from 'payload';

import type { User } from '../../payload-types.ts';
import { OperationError } from '../OperationError.ts';

/**
 * Refuses to go on for an account that is in the trash or gone, however well its token is signed.
 *
 * @throws OperationError 401 `unauthenticated`
 */
export async function expectAccount(payload: Payload, id: string): Promise<void> {
  const user = await payload.db.findOne<User>({
    collection: 'users',
    where: { id: { equals: id } },
    select: { deletedAt: true },
  });
  if (!user || user.deletedAt) throw new OperationError(401, 'unauthenticated');
}
