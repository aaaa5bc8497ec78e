import type { Payload } from 'payload';

import { checkProjection } from '../../domain/ledger/checkProjection.ts';
import type { LearnerYear } from '../../payload-types.ts';
import { readEntries } from './readEntries.ts';

/** Whether the stored sum of a learner's year differs from its entries, both read anew. */
export async function isProjectionStale(
  payload: Payload,
  { learner, year }: { learner: string; year: number },
): Promise<boolean> {
  const [entries, projection] = await Promise.all([
    readEntries(payload, { learner, year }),
    payload.db.findOne<LearnerYear>({
      collection: 'learner-years',
      where: { learner: { equals: learner }, year: { equals: year } },
    }),
  ]);
  return checkProjection({ learner, year }, entries, projection).length > 0;
}
