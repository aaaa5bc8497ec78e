import type { Payload } from 'payload';

import { defaultPolicy } from '../../../cms/domain/policy/defaultPolicy.ts';
import { issueSittingToken } from '../../../cms/operations/study/sittingToken.ts';
import type { Target } from '../load/loadPlan.ts';
import { insertMany, type NewDocument } from '../../../cms/operations/stores/insertMany.ts';
import type { BenchLearner } from './makeLearners.ts';
import { newId } from '../../../cms/operations/stores/newId.ts';

/** So long that nobody completes the item while the bench runs. */
const NOMINAL_SECONDS = 2 * 60 * 60;

/**
 * Lets each learner have opened an item a moment ago, with a clock from studying before.
 *
 * @returns where each learner's page sends its beats
 */
export async function makeSittings(
  payload: Payload,
  learners: readonly BenchLearner[],
  year: number,
): Promise<Target[]> {
  const { docs } = await payload.find({
    collection: 'articles',
    depth: 0,
    limit: 100,
    sort: 'slug',
  });
  const now = Date.now();
  const at = new Date(now).toISOString();
  const nothing = { seq: 0, activeMs: 0, coverage: 0, seen: [], beats: 0, longestSilenceMs: 0 };
  const targets: Target[] = [];
  const sittings: NewDocument[] = [];
  const clocks: NewDocument[] = [];
  for (const [n, { id: learner, cookie }] of learners.entries()) {
    const item = docs[n % docs.length];
    if (!item) throw new Error('The demo content has no article');
    const sitting = {
      id: newId(payload),
      learner,
      year,
      itemCollection: 'articles',
      itemId: String(item.id),
      itemVersion: item.updatedAt,
      title: item.title,
      policy: defaultPolicy.version,
      nominalSeconds: NOMINAL_SECONDS,
      requiredMs: NOMINAL_SECONDS * 1000 * defaultPolicy.activeShare,
      requiredCoverage: defaultPolicy.coverageShare,
      startedAt: now,
      claimAt: now,
      priorMs: 0,
      priorAward: false,
      ...nothing,
      lastBeatAt: now,
      state: 'running',
      createdAt: at,
      updatedAt: at,
    };
    const token = issueSittingToken(payload, sitting);
    targets.push({ path: `/study/sessions/${token}/beats`, cookie, beat: { firstSeq: 1 } });
    sittings.push(sitting);
    clocks.push({
      id: newId(payload),
      learner,
      version: 1,
      at: 0,
      claimAt: 0,
      session: null,
      ...nothing,
      lastBeatAt: now,
    });
  }
  await insertMany(payload, 'study-sessions', sittings);
  await insertMany(payload, 'study-clocks', clocks);
  return targets;
}
