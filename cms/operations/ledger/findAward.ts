import type { Payload } from 'payload';

import { awardKey } from '../../domain/ledger/awardKey.ts';
import type { CreditEntry } from '../../payload-types.ts';

/** The award a learner already has for a source in a year, or nothing. */
export async function findAward(
  payload: Payload,
  {
    learner,
    year,
    collection,
    id,
  }: Record<'learner' | 'collection' | 'id', string> & { year: number },
): Promise<CreditEntry | null> {
  return payload.db.findOne<CreditEntry>({
    collection: 'credit-entries',
    where: { learner: { equals: learner }, key: { equals: awardKey(year, collection, id) } },
  });
}
