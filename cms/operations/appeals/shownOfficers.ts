import { LRUCache } from 'lru-cache';
import type { Payload } from 'payload';

import type { Officer } from '../../domain/appeals/officers.ts';
import { sharedByBundles } from '../stores/sharedByBundles.ts';
import { readOfficers } from './readOfficers.ts';

/** Of fifty thousand accounts a few are officers: who they are is asked once in some seconds. */
const KEPT_MS = 5_000;

const held = sharedByBundles(
  'officers',
  () => new LRUCache<'all', Officer[]>({ max: 1, ttl: KEPT_MS }),
);

/** The officers as they were some seconds ago at most: for lists, never for who may act. */
export async function shownOfficers(payload: Payload, now: Date): Promise<Officer[]> {
  const kept = held(payload);
  const known = kept.get('all');
  if (known) return known;
  const officers = await readOfficers(payload, now);
  kept.set('all', officers);
  return officers;
}
