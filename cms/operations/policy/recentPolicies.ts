import { LRUCache } from 'lru-cache';
import type { Payload } from 'payload';

import type { Policy } from '../../domain/policy/policy.ts';
import { readPolicies } from './readPolicies.ts';

const kept = new LRUCache<Payload, Policy[]>({ max: 10, ttl: 5_000, fetchMethod: readPolicies });

/**
 * The policies for showing, seconds old at most. Only one that starts tomorrow can be new or
 * changed, so today's are right. What is awarded is decided on `readPolicies`.
 */
export const recentPolicies = {
  read: (payload: Payload): Promise<Policy[]> => kept.forceFetch(payload),
  /** After a change: this server shows it at once. */
  forget: ({ req }: { req: { payload: Payload } }): void => void kept.delete(req.payload),
};
