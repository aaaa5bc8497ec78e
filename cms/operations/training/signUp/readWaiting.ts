import type { Payload } from 'payload';

import type { ClassSession, User } from '../../../payload-types.ts';
import type { RosterRow } from '../readRoster.ts';
import type { SignedUp } from './readSignUps.ts';

/** Who waits for a seat at a training, in their order. */
export async function readWaiting(
  payload: Payload,
  { session, signedUp }: { session: ClassSession; signedUp: readonly SignedUp[] },
): Promise<RosterRow[]> {
  const ids = signedUp.slice(session.seats ?? 0).map(({ learner }) => learner);
  if (!session.seats || ids.length === 0) return [];
  const { docs } = await payload.db.find<Pick<User, 'id' | 'name' | 'staffNumber'>>({
    collection: 'users',
    where: { id: { in: ids } },
    select: { name: true, staffNumber: true },
    pagination: false,
    limit: 0,
  });
  const people = new Map(docs.map((one) => [one.id, one]));
  return ids.flatMap((learner) => {
    const one = people.get(learner);
    if (!one) return [];
    return [{ learner, name: one.name, staffNumber: one.staffNumber ?? null, checkIn: null }];
  });
}
