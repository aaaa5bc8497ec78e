import type { PaginatedDocs, Payload } from 'payload';

import { CLAIMS } from '../../domain/ledger/claim.ts';
import { reversedIds } from '../../domain/ledger/standingAwards.ts';
import type { Claim, CreditEntry } from '../../payload-types.ts';

interface ReadClaims extends Pick<PaginatedDocs<Claim>, 'docs' | 'totalPages'> {
  /** Ids of claims whose entry was taken back. */
  reversed: Set<string>;
}

/** A learner's claims, latest first, with their files. */
export async function readClaims(
  payload: Payload,
  { learner, page, limit }: { learner: string; page: number; limit: number },
): Promise<ReadClaims> {
  const [{ docs, totalPages }, { docs: entries }] = await Promise.all([
    payload.find({
      ...{ collection: CLAIMS, where: { learner: { equals: learner } } },
      ...{ sort: '-at', page, limit, depth: 1 },
    }),
    payload.db.find<CreditEntry>({
      collection: 'credit-entries',
      where: { learner: { equals: learner }, sourceCollection: { equals: CLAIMS } },
      pagination: false,
      limit: 0,
    }),
  ]);
  const taken = reversedIds(entries);
  const gone = entries.filter(({ id }) => taken.has(id));
  return { docs, totalPages, reversed: new Set(gone.map(({ sourceId }) => sourceId ?? '')) };
}
