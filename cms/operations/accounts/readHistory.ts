import type { Payload } from 'payload';

import { idOf } from '../../domain/idOf.ts';
import type { User } from '../../payload-types.ts';
import { readOrgUnits } from './readOrgUnits.ts';

/** One stay of a person in a unit. */
export interface Stay {
  /** The unit's name. */
  unit: string;
  job: string | null;
  /** The main one, or one beside it. */
  main: boolean;
  /** Its first and last day, `YYYY-MM-DD`; it goes on where there is no last one. */
  from: string;
  to: string | null;
}

/**
 * Where a person was and is, the newest first, as far as the viewer may see it: a trainer the
 * stays in the own units, an admin all.
 */
export async function readHistory(
  payload: Payload,
  viewer: User & { collection: 'users' },
  learner: string,
): Promise<Stay[]> {
  const [{ docs }, units] = await Promise.all([
    payload.find({
      collection: 'assignments',
      where: { learner: { equals: learner } },
      sort: ['-from', '-main'],
      user: viewer,
      overrideAccess: false,
      depth: 0,
      pagination: false,
    }),
    readOrgUnits(payload),
  ]);
  const names = new Map(units.map(({ id, name }) => [id, name]));
  return docs.map(({ unit, job, main, from, to }) => ({
    unit: names.get(idOf(unit)) ?? '',
    ...{ job: job ?? null, main, from, to: to ?? null },
  }));
}
