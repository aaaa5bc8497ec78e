import type { Payload } from 'payload';

import type { AttemptGrant } from '../../payload-types.ts';

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
  const { docs } = await payload.db.find<AttemptGrant>({
    collection: 'attempt-grants',
    where: {
      learner: { equals: learner },
      year: { equals: year },
      ...(quiz !== undefined && { quiz: { equals: quiz } }),
    },
    sort: '-at',
    pagination: false,
    limit: 0,
  });
  return docs;
}
