import type { Payload } from 'payload';

import { dayOf } from '../../domain/shanghai.ts';
import type { User } from '../../payload-types.ts';
import { endAllLogins } from './endAllLogins.ts';

/**
 * Ends what is still signed in of those whose last day of work is over. It looks at what stands,
 * so that it may be cut off and begun again, by any process.
 */
export async function endLeaversLogins(payload: Payload, now: Date): Promise<void> {
  const { docs } = await payload.db.find<Pick<User, 'id' | 'sessions'>>({
    collection: 'users',
    where: { leftOn: { less_than: dayOf(now) } },
    select: { sessions: true },
    pagination: false,
  });
  for (const { id, sessions } of docs) {
    if (sessions?.length) await endAllLogins(payload, id, now);
  }
}
