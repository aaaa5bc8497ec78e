import { LRUCache } from 'lru-cache';
import type { Payload } from 'payload';

import { dayOf } from '../../domain/shanghai.ts';
import { settleCarried } from './settleCarried.ts';

/** The day on which a learner's carried completions were last settled. */
const settledOn = new LRUCache<string, string>({ max: 100_000 });

/**
 * Settles a learner's carried completions once a day: a full day carries to a later one, so what
 * is settled today leaves nothing that could fall due today.
 */
export async function settleToday(
  payload: Payload,
  { learner, now }: { learner: string; now: Date },
): Promise<void> {
  const today = dayOf(now);
  if (settledOn.get(learner) === today) return;
  if (await settleCarried(payload, { learner, now })) settledOn.set(learner, today);
}
