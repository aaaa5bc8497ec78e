import type { Payload, Where } from 'payload';

import type { CreditEntry } from '../../payload-types.ts';

/** A learner's ledger entries, newest first; of one year where one is named. */
export async function readEntries(
  payload: Payload,
  { learner, year }: { learner: string; year?: number },
): Promise<CreditEntry[]> {
  const where: Where = {
    learner: { equals: learner },
    ...(year === undefined ? {} : { year: { equals: year } }),
  };
  const { docs } = await payload.db.find<CreditEntry>({
    collection: 'credit-entries',
    where,
    sort: ['-year', '-seq'],
    limit: 0,
    pagination: false,
  });
  return docs;
}
