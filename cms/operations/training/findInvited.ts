import type { Payload } from 'payload';

import type { User } from '../../payload-types.ts';
import { OperationError } from '../OperationError.ts';

/**
 * The learners of a list of staff numbers, each once.
 *
 * @returns their ids
 * @throws OperationError 400 `invited-unknown` that names the numbers nobody has
 */
export async function findInvited(
  payload: Payload,
  staffNumbers: readonly string[],
): Promise<string[]> {
  if (staffNumbers.length === 0) return [];
  const { docs } = await payload.db.find<Pick<User, 'id' | 'staffNumber'>>({
    collection: 'users',
    where: {
      and: [
        { staffNumber: { in: [...new Set(staffNumbers)] } },
        { roles: { in: ['staff'] } },
        { deletedAt: { exists: false } },
      ],
    },
    select: { staffNumber: true },
    pagination: false,
    limit: 0,
  });
  const ids = new Map(docs.map(({ id, staffNumber }) => [staffNumber, id]));
  const unknown = [...new Set(staffNumbers)].filter((number) => !ids.has(number));
  if (unknown.length > 0) throw new OperationError(400, 'invited-unknown', { unknown });
  return [...ids.values()];
}
