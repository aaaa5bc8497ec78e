import type { Payload } from 'payload';

import type { LearnerYear } from '../../../cms/payload-types.ts';

/** The years a learner has a record of, this one included, newest first. */
export async function recordYears(
  payload: Payload,
  learner: string,
  thisYear: number,
): Promise<number[]> {
  const { docs } = await payload.db.find<LearnerYear>({
    collection: 'learner-years',
    where: { learner: { equals: learner } },
    pagination: false,
    limit: 0,
  });
  return [...new Set([thisYear, ...docs.map(({ year }) => year)])].sort((a, b) => b - a);
}
