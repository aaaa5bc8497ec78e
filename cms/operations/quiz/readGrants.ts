import type { Payload } from 'payload';

import type { AttemptGrant } from '../../payload-types.ts';
import { listTogether } from '../stores/listTogether.ts';

const read = listTogether<AttemptGrant, 'learner' | 'year'>('attempt-grants', {
  fields: ['learner', 'year'],
  sort: '-at',
});

interface Of {
  learner: string;
  year: number;
  /** One quiz's only. */
  quiz?: string;
}

/** The further attempts and time a learner was granted in a year, the latest first. */
export async function readGrants(
  payload: Payload,
  { learner, year, quiz }: Of,
): Promise<AttemptGrant[]> {
  const all = await read(payload, { learner, year });
  return quiz === undefined ? all : all.filter((grant) => grant.quiz === quiz);
}
