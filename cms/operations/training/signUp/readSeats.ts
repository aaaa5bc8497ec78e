import type { Payload } from 'payload';

import { idOf } from '../../../domain/idOf.ts';
import { seatOf, type Seat } from '../../../domain/training/seatOf.ts';
import type { SignUp } from '../../../payload-types.ts';

interface Wanted {
  learner: string;
  trainings: readonly { id: string; seats: number | null }[];
}

/**
 * Where somebody has signed up, and whether that is a seat, by training. Trainings without a
 * number of seats have none to give and cost nothing.
 */
export async function readSeats(
  payload: Payload,
  { learner, trainings }: Wanted,
): Promise<Map<string, Seat>> {
  const seats = new Map(
    trainings.flatMap(({ id, seats: given }) => (given === null ? [] : [[id, given] as const])),
  );
  if (seats.size === 0) return new Map();
  const { docs } = await payload.db.find<SignUp>({
    collection: 'sign-ups',
    where: { and: [{ learner: { equals: learner } }, { session: { in: [...seats.keys()] } }] },
    pagination: false,
    limit: 0,
  });
  return new Map(
    await Promise.all(
      docs.map(async ({ session, number }) => {
        const { totalDocs: ahead } = await payload.db.count({
          collection: 'sign-ups',
          where: {
            and: [{ session: { equals: idOf(session) } }, { number: { less_than: number } }],
          },
        });
        return [idOf(session), seatOf(ahead, seats.get(idOf(session)) ?? 0)] as const;
      }),
    ),
  );
}
