import type { Payload } from 'payload';

import { reversedIds } from '../../domain/ledger/standingAwards.ts';
import type { CreditEntry } from '../../payload-types.ts';

/** An entry by its id; null where a reversal has taken it back. */
export async function readStandingEntry(payload: Payload, id: string): Promise<CreditEntry | null> {
  const { docs } = await payload.db.find<CreditEntry>({
    collection: 'credit-entries',
    where: { or: [{ id: { equals: id } }, { key: { equals: `reversal:${id}` } }] },
    pagination: false,
    limit: 0,
  });
  return reversedIds(docs).has(id) ? null : (docs.find((entry) => entry.id === id) ?? null);
}
