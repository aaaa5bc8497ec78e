import type { Payload } from 'payload';

import { idOf } from '../../../domain/idOf.ts';
import type { SignUp } from '../../../payload-types.ts';

export interface SignedUp {
  learner: string;
  /** Whether there was no seat left at that moment. */
  waited: boolean;
}

/** Who has signed up for trainings, by training, each in their order. */
export async function readSignUps(
  payload: Payload,
  sessions: readonly string[],
): Promise<Map<string, SignedUp[]>> {
  if (sessions.length === 0) return new Map();
  const { docs } = await payload.db.find<SignUp>({
    collection: 'sign-ups',
    where: { session: { in: [...sessions] } },
    sort: 'number',
    pagination: false,
    limit: 0,
  });
  const bySession = Map.groupBy(docs, ({ session }) => idOf(session));
  return new Map(
    [...bySession].map(([session, rows]) => [
      session,
      rows.map(({ learner, waited }) => ({ learner: idOf(learner), waited })),
    ]),
  );
}
