import type { Payload } from 'payload';

import { hasRole } from '../../../domain/accounts/hasRole.ts';
import type { User } from '../../../payload-types.ts';
import { managedUnits } from '../../accounts/managedUnits.ts';

/** Somebody for whom a trainer or admin may put learning in, to show how; null for none. */
export async function examplePerson(
  payload: Payload,
  actor: User,
): Promise<{ staffNumber: string; name: string } | null> {
  const units = await managedUnits(payload, actor.unit);
  const found = await payload.db.findOne<User>({
    collection: 'users',
    where: {
      and: [
        { id: { not_equals: actor.id } },
        { staffNumber: { exists: true } },
        { deletedAt: { exists: false } },
        ...(hasRole(actor, 'admin') ? [] : [{ unit: { in: units } }]),
      ],
    },
  });
  return found?.staffNumber ? { staffNumber: found.staffNumber, name: found.name } : null;
}
