import type { Payload } from 'payload';

import type { Certificate } from '../../../payload-types.ts';

/** What was certified of a learner's year, newest first: all but the first have ended. */
export async function readCertificates(
  payload: Payload,
  { learner, year }: { learner: string; year: number },
): Promise<Certificate[]> {
  const { docs } = await payload.db.find<Certificate>({
    collection: 'certificates',
    where: { learner: { equals: learner }, year: { equals: year } },
    sort: '-issue',
    pagination: false,
    limit: 0,
  });
  return docs;
}
