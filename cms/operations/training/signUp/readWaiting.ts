import type { Payload } from 'payload';

import type { ClassSession } from '../../../payload-types.ts';
import { readNames } from '../../accounts/readNames.ts';
import type { RosterRow } from '../readRoster.ts';
import type { SignedUp } from './readSignUps.ts';

/** Who waits for a seat at a training, in their order. */
export async function readWaiting(
  payload: Payload,
  { session, signedUp }: { session: ClassSession; signedUp: readonly SignedUp[] },
): Promise<RosterRow[]> {
  const ids = signedUp.slice(session.seats ?? 0).map(({ learner }) => learner);
  if (!session.seats) return [];
  const people = await readNames(payload, ids);
  return ids.flatMap((learner) => {
    const one = people.get(learner);
    if (!one) return [];
    return [{ learner, ...one, checkIn: null }];
  });
}
