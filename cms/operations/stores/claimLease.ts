import type { Payload } from 'payload';

import type { Lease } from '../../payload-types.ts';
import { compareAndSet } from './compareAndSet.ts';
import { readLease } from './readLease.ts';

/**
 * Writes a lease where it is free. Of two who claim at once one gets it: a new row has the name
 * for its id, a standing one is changed by compare-and-set.
 *
 * @param now milliseconds since 1970
 * @param isFree whether one that stands may be taken; by default once it has ended
 */
export async function claimLease(
  payload: Payload,
  wanted: Lease,
  now: number,
  isFree: (standing: Lease) => boolean = ({ until }) => until <= now,
): Promise<boolean> {
  const standing = await readLease(payload, wanted.id);
  if (!standing) {
    try {
      await payload.db.create({ collection: 'leases', data: { ...wanted } });
      return true;
    } catch (error) {
      // Somebody else made it in between.
      if (await readLease(payload, wanted.id)) return false;
      throw error;
    }
  }
  if (!isFree(standing)) return false;
  const { id, holder, until } = standing;
  const set = { holder: wanted.holder, until: wanted.until };
  const [taken] = await compareAndSet(payload, 'leases', [{ id, expect: { holder, until }, set }]);
  return taken ?? false;
}
