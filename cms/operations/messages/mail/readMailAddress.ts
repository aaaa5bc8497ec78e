import type { Payload } from 'payload';

import type { User } from '../../../payload-types.ts';

/** Where a person wants messages by mail; null for nowhere. */
export async function readMailAddress(payload: Payload, learner: string): Promise<string | null> {
  const user = await payload.db.findOne<User>({
    collection: 'users',
    where: { id: { equals: learner } },
    select: { messageEmail: true },
  });
  return user?.messageEmail ?? null;
}
