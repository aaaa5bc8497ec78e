import type { CollectionSlug, Payload } from 'payload';

import { compareAndSet, type Change } from './compareAndSet.ts';
import { writeTogether } from './writeTogether.ts';

/**
 * Changes single records as `compareAndSet` does, those that come within a few milliseconds with
 * one statement (`writeTogether`).
 *
 * @returns makes a change, and tells whether it was made; false when another writer was faster
 */
export const setTogether = (
  collection: CollectionSlug,
): ((payload: Payload, change: Change) => Promise<boolean>) =>
  writeTogether<Change>((payload, changes) => compareAndSet(payload, collection, changes));
