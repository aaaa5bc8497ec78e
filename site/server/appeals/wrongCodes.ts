import { LRUCache } from 'lru-cache';

import { sharedByBundles } from '../../../cms/operations/stores/sharedByBundles.ts';

const MOST = 20;
const KEPT_MS = 5 * 60_000;
const CASES = 10_000;

/**
 * Wrong codes of the last minutes by the case they were tried on, in this process alone: 128 bits
 * guard a code, this only spares the database. Where somebody comes from is not asked: of who looks
 * at a case without a name nothing is known, and nothing may be written down.
 */
export const wrongCodes = sharedByBundles('wrong-codes', () => {
  const counts = new LRUCache<string, number>({ max: CASES, ttl: KEPT_MS });
  return {
    areMany: (number: string): boolean => (counts.get(number) ?? 0) >= MOST,
    note: (number: string): void => {
      counts.set(number, (counts.get(number) ?? 0) + 1);
    },
  };
});
