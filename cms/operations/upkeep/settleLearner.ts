import { LRUCache } from 'lru-cache';
import type { Payload } from 'payload';

import { dayOf } from '../../domain/shanghai.ts';
import { hasCarried } from '../stores/hasCarried.ts';
import { sharedByBundles } from '../stores/sharedByBundles.ts';
import { settleCarried } from './settleCarried.ts';

const HOUR_MS = 3_600_000;
/** Clocks of two servers differ by less, and nothing that was begun before midnight takes as long. */
const STRADDLES_MS = 10 * 60_000;

/** By learner, the day that nothing was left to be credited for. */
const settled = sharedByBundles(
  'settled-learners',
  () => new LRUCache<string, string>({ max: 20_000, ttl: HOUR_MS }),
);

/**
 * Credits what of a learner's completions has come to its day (`settleCarried`), before the
 * learner goes on. It is looked for once an hour: what a full day puts off goes to a day to come,
 * so once nothing is left of a day, nothing more comes. What a repair that was undone brings back
 * waits as long; the night credits whatever was missed.
 */
export async function settleLearner(
  payload: Payload,
  { learner, now }: { learner: string; now: Date },
): Promise<void> {
  const today = dayOf(now);
  if (settled(payload).get(learner) === today) return;
  const failed = (await hasCarried(payload, { learner, today }))
    ? await settleCarried(payload, { learner, now })
    : 0;
  const isNew = dayOf(new Date(now.getTime() - STRADDLES_MS)) !== today;
  if (failed === 0 && !isNew) settled(payload).set(learner, today);
}
