import type { Payload } from 'payload';

import type { StudyCollection } from '../../domain/content/studyCollections.ts';
import type { Range } from '../../domain/study/coverage.ts';
import { dayOf, yearOf } from '../../domain/shanghai.ts';
import type { CreditEntry, StudySession, User } from '../../payload-types.ts';
import { advanceSitting } from './advanceSitting.ts';
import { readAwardState } from '../ledger/readAwardState.ts';
import { itemProgress } from './itemProgress.ts';
import { readLessonGates } from './readLessonGates.ts';
import { readPolicyOn } from '../policy/readPolicyOn.ts';
import { issueSittingToken } from './sittingToken.ts';
import { studyItem, type StudyItem } from './studyItem.ts';
import type { StudyState } from '../../domain/study/studyState.ts';

export interface StartedSitting {
  session: string;
  item: StudyItem;
  nominalSeconds: number;
  requiredSeconds: number;
  requiredCoverage: number;
  activeSeconds: number;
  coverage: number;
  seen: readonly Range[];
  state: StudyState;
  entry?: CreditEntry;
  carriedTo?: string;
}

interface Start {
  learner: User;
  collection: StudyCollection;
  id: string;
  now: Date;
}

/**
 * Begins a sitting of a learner with an item. What it must reach is fixed here, by the policy
 * in force today and the item as it is now; what earlier sittings of the year gathered counts,
 * unless an award was taken back since.
 *
 * @throws OperationError 404 `not-found`
 */
export async function startSitting(
  payload: Payload,
  { learner, collection, id, now }: Start,
): Promise<StartedSitting> {
  const item = await studyItem(payload, { collection, id, learner });
  const at = now.getTime();
  const year = yearOf(now);
  const ofItem = { learner: learner.id, year, collection, id: item.id };
  const [policy, { standing, barred, freedAt }] = await Promise.all([
    readPolicyOn(payload, dayOf(now)),
    readAwardState(payload, ofItem),
  ]);
  const progress = await itemProgress(payload, { ...ofItem, freedAt, now: at });
  const earnsNothing = standing !== null || barred;
  const gates = item.hasCheckpoints && !earnsNothing ? await readLessonGates(payload, item) : [];
  const nominalSeconds = Math.round(item.nominalMinutes * 60);
  const sitting = (await payload.db.create({
    collection: 'study-sessions',
    data: {
      learner: learner.id,
      year,
      itemCollection: collection,
      itemId: item.id,
      itemVersion: item.version,
      title: item.title,
      checkQuiz: item.checkQuiz?.id ?? null,
      gates: gates.length > 0 ? gates : null,
      policy: policy.version,
      nominalSeconds,
      requiredMs: Math.round(nominalSeconds * 1000 * policy.activeShare),
      requiredCoverage: policy.coverageShare,
      startedAt: at,
      claimAt: at,
      priorMs: progress.activeMs,
      priorAward: earnsNothing,
      activeMs: 0,
      coverage: progress.coverage,
      seen: progress.seen,
      seq: 0,
      beats: 0,
      longestSilenceMs: 0,
      lastBeatAt: at,
      state: earnsNothing ? 'complete' : 'running',
    },
  })) as StudySession;
  const advanced = await advanceSitting(payload, { sitting, figures: sitting, now });
  return {
    session: issueSittingToken(payload, sitting),
    item,
    nominalSeconds,
    requiredSeconds: sitting.requiredMs / 1000,
    requiredCoverage: sitting.requiredCoverage,
    activeSeconds: Math.floor(progress.activeMs / 1000),
    coverage: progress.coverage,
    seen: progress.seen,
    ...advanced,
  };
}
