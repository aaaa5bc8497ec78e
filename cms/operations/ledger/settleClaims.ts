import type { Payload } from 'payload';

import { CLAIMS } from '../../domain/ledger/claim.ts';
import type { Claim } from '../../payload-types.ts';
import { isYearClosed } from './isYearClosed.ts';
import { settleClaim } from './settleClaim.ts';

/**
 * Ends what was cut off: claims that were granted and whose hours are not in the ledger yet. One
 * that fails stops no other; a closed year takes no entries any more.
 */
export async function settleClaims(payload: Payload, now: Date): Promise<void> {
  const { docs } = await payload.db.find<Claim>({
    collection: CLAIMS,
    where: { and: [{ state: { equals: 'granted' } }, { settled: { equals: false } }] },
    pagination: false,
    limit: 0,
  });
  for (const claim of docs) {
    try {
      if (await isYearClosed(payload, claim.year)) continue;
      await settleClaim(payload, { claim, now });
    } catch (error) {
      payload.logger.error({ err: error, claim: claim.id }, 'a claim not settled');
    }
  }
}
