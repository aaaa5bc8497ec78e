import type { Payload } from 'payload';

import { CLAIMS } from '../../domain/ledger/claim.ts';
import type { User } from '../../payload-types.ts';
import { waitingClaims } from './waitingClaims.ts';

/** How many claims wait for a trainer's decision; 0 for who decides on none. */
export async function countWaitingClaims(payload: Payload, actor: User): Promise<number> {
  const where = await waitingClaims(payload, actor);
  if (!where) return 0;
  return (await payload.count({ collection: CLAIMS, where })).totalDocs;
}
