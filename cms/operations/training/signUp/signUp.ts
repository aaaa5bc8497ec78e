import type { Payload } from 'payload';

import { seatOf, type Seat } from '../../../domain/training/seatOf.ts';
import type { SignUp } from '../../../payload-types.ts';
import { inTurn } from '../../inTurn.ts';
import { retry } from '../../retry.ts';
import { openForSignUp, type SigningUp } from './openForSignUp.ts';
import { readSeats } from './readSeats.ts';

const collection = 'sign-ups';

/**
 * Signs somebody up for a training with seats, or puts them at the end of those who wait. The row
 * is the commit point: of two who take the same number, on one server or two, the unique key lets
 * one through and the other takes the next, so that nobody is ever pushed back.
 *
 * @returns what it comes to; the same where they had signed up before
 * @throws OperationError as `openForSignUp`, 503 `busy`
 */
export async function signUp(
  payload: Payload,
  { learner, session, now }: SigningUp,
): Promise<Seat> {
  const training = await openForSignUp(payload, { learner, session, now });
  return inTurn(`sign-up ${session}`, () =>
    retry(async (again) => {
      const standing = await readSeats(payload, { learner: learner.id, trainings: [training] });
      const known = standing.get(session);
      if (known) return known;
      const { docs } = await payload.db.find<SignUp>({
        collection,
        where: { session: { equals: session } },
        ...{ sort: '-number', limit: 1, pagination: false },
      });
      const { totalDocs: ahead } = await payload.db.count({
        collection,
        where: { session: { equals: session } },
      });
      const number = (docs[0]?.number ?? 0) + 1;
      const seat = seatOf(ahead, training.seats);
      const row = { session, learner: learner.id, number, waited: !seat.has, at: now.getTime() };
      try {
        await payload.db.create({ collection, data: row });
      } catch (error) {
        // Somebody else has taken the number, or this person has signed up on another server.
        if (await isTaken(payload, row)) return again();
        throw error;
      }
      return seat;
    }),
  );
}

async function isTaken(
  payload: Payload,
  { session, number, learner }: { session: string; number: number; learner: string },
): Promise<boolean> {
  const { totalDocs } = await payload.db.count({
    collection,
    where: {
      and: [
        { session: { equals: session } },
        { or: [{ number: { equals: number } }, { learner: { equals: learner } }] },
      ],
    },
  });
  return totalDocs > 0;
}
