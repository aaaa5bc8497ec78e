import type { PaginatedDocs, Payload } from 'payload';

import { CLAIMS } from '../../domain/ledger/claim.ts';
import type { Claim, User } from '../../payload-types.ts';
import { waitingClaims } from './waitingClaims.ts';

/** Claims that wait for a trainer's decision, longest first, with learner and file. */
export async function readWaitingClaims(
  payload: Payload,
  { actor, page, limit }: { actor: User; page: number; limit: number },
): Promise<Pick<PaginatedDocs<Claim>, 'docs' | 'totalDocs' | 'totalPages'>> {
  const where = await waitingClaims(payload, actor);
  if (!where) return { docs: [], totalDocs: 0, totalPages: 0 };
  return payload.find({ collection: CLAIMS, where, sort: 'at', page, limit, depth: 1 });
}
