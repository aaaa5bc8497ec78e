import type { Payload } from 'payload';

import { awardState, type AwardState } from '../../domain/ledger/awardState.ts';
import type { CreditEntry } from '../../payload-types.ts';

/** Where a learner stands with a source in a year: earned, free to be earned, or barred. */
export async function readAwardState(
  payload: Payload,
  {
    learner,
    year,
    collection,
    id,
  }: Record<'learner' | 'collection' | 'id', string> & { year: number },
): Promise<AwardState<CreditEntry>> {
  const { docs } = await payload.db.find<CreditEntry>({
    collection: 'credit-entries',
    where: {
      learner: { equals: learner },
      year: { equals: year },
      sourceCollection: { equals: collection },
      sourceId: { equals: id },
    },
    pagination: false,
    limit: 0,
  });
  return awardState(docs, { collection, id });
}
