import type { Payload } from 'payload';

import { compareAndSet } from './compareAndSet.ts';
import { readLease } from './readLease.ts';

const NAME = 'search-form';
/** How long an older release waits after the last sign of a newer one, which may be taken back. */
const SIGN_LASTS_MS = 2 * 60_000;

/**
 * Whether this release keeps the search index: it does unless a newer one is at work. The newest
 * says so every minute, in the row its `holder` is the form of; without a sign for two minutes
 * the next one down takes over, as when a release was taken back.
 *
 * @param form the form of index this release makes
 */
export async function keepsIndex(payload: Payload, form: number): Promise<boolean> {
  const now = Date.now();
  const mine = { holder: String(form), until: now + SIGN_LASTS_MS };
  const standing = await readLease(payload, NAME);
  if (!standing) {
    // Where somebody else makes it in between, the next look tells whose it is.
    const make = payload.db.create({ collection: 'leases', data: { id: NAME, ...mine } });
    return make.then(
      () => true,
      () => false,
    );
  }
  const { holder, until } = standing;
  if (Number(holder) > form && until > now) return false;
  if (holder === mine.holder && until - now > SIGN_LASTS_MS / 2) return true;
  const expect = { holder, until };
  const [made] = await compareAndSet(payload, 'leases', [{ id: NAME, expect, set: mine }]);
  return made ?? false;
}
