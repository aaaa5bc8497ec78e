import { LRUCache } from 'lru-cache';

import { sharedByBundles } from '../../../cms/operations/stores/sharedByBundles.ts';

const MOST = 20;
const KEPT_MS = 5 * 60_000;
const ADDRESSES = 10_000;

/**
 * Wrong codes of the last minutes by the address they came from, in this process alone: 128 bits
 * guard a code, this only spares the database, and nothing of it may be written down anywhere.
 */
export const wrongCodes = sharedByBundles('wrong-codes', () => {
  const counts = new LRUCache<string, number>({ max: ADDRESSES, ttl: KEPT_MS });
  return {
    areMany: (address: string): boolean => (counts.get(address) ?? 0) >= MOST,
    note: (address: string): void => {
      counts.set(address, (counts.get(address) ?? 0) + 1);
    },
  };
});
