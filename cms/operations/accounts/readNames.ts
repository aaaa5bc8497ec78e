import type { Payload } from 'payload';

import type { User } from '../../payload-types.ts';

/** What some accounts are called, by id; who is not there any more is not in it. */
export async function readNames(
  payload: Payload,
  ids: readonly string[],
): Promise<Map<string, { name: string; staffNumber: string | null }>> {
  if (ids.length === 0) return new Map();
  const { docs } = await payload.db.find<Pick<User, 'id' | 'name' | 'staffNumber'>>({
    collection: 'users',
    where: { id: { in: [...ids] } },
    select: { name: true, staffNumber: true },
    pagination: false,
    limit: 0,
  });
  return new Map(
    docs.map(({ id, name, staffNumber }) => [id, { name, staffNumber: staffNumber ?? null }]),
  );
}
