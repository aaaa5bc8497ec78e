import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';

import { createAddressVeil } from './createAddressVeil.ts';

/**
 * Two a second for as long as one likes, more at once for an office that goes through a pile of
 * papers; whoever tries out numbers gets nowhere: there are 25 thousand million million of them.
 */
const pace = { points: 120, duration: 60 };

/** What anybody may look up without a login. */
const LOOKUP = /^\/verify\/[^/]/;
/** Asked by whoever draws passes, of a whole mine behind one address at once. */
const FREE = '/voice/keys.json';

/**
 * Limits what one address looks up of other people, or says as nobody, without signing in. Each
 * process counts for itself, as for what is written, and keeps no address.
 *
 * @returns what takes one from an address's allowance; it gives the seconds to wait, 0 where the
 *   request may go on
 */
export function createLookupLimit() {
  const limiter = new RateLimiterMemory(pace);
  const veil = createAddressVeil();
  return async (
    address: string,
    { path, isAnonymous = false }: { path: string; isAnonymous?: boolean },
  ): Promise<number> => {
    if (path === FREE || !(isAnonymous || LOOKUP.test(path))) return 0;
    try {
      // Who looks up a pile of certificates may still speak.
      await limiter.consume(`${isAnonymous ? 'voice' : 'verify'} ${veil(address)}`);
      return 0;
    } catch (refused) {
      return Math.max(1, Math.ceil((refused as RateLimiterRes).msBeforeNext / 1000));
    }
  };
}
