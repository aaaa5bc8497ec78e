import type { Payload } from 'payload';

import { readSignUps, type SignedUp } from './readSignUps.ts';

interface Training {
  id: string;
  seats?: number | null;
}

/** Who has a seat, by training: only those with a number of seats are in it. */
export async function readSeated(
  payload: Payload,
  trainings: readonly Training[],
): Promise<Map<string, SignedUp[]>> {
  const limited = trainings.flatMap(({ id, seats }) => (seats ? [{ id, seats }] : []));
  const signUps = await readSignUps(
    payload,
    limited.map(({ id }) => id),
  );
  return new Map(limited.map(({ id, seats }) => [id, signUps.get(id)?.slice(0, seats) ?? []]));
}
