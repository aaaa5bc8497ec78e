import type { Payload } from 'payload';

import type { QuizAttempt, StudySession } from '../payload-types.ts';
import { advanceSitting, type Advanced } from './advanceSitting.ts';
import { itemProgress } from './itemProgress.ts';

/**
 * After a check quiz is passed: completes the items that waited for it.
 *
 * @returns what the last of them earned; nothing where none was ready
 */
export async function advanceChecked(
  payload: Payload,
  { learner, attempt, now }: { learner: string; attempt: QuizAttempt; now: Date },
): Promise<Pick<Advanced, 'entry' | 'carriedTo'>> {
  const { docs } = await payload.db.find<StudySession>({
    collection: 'study-sessions',
    where: {
      learner: { equals: learner },
      year: { equals: attempt.year },
      checkQuiz: { equals: attempt.quiz },
      state: { in: ['running', 'awaiting-quiz', 'complete'] },
    },
    sort: '-startedAt',
    pagination: false,
    limit: 0,
  });
  const newest = new Map(docs.toReversed().map((sitting) => [sitting.itemId, sitting]));
  let result: Pick<Advanced, 'entry' | 'carriedTo'> = {};
  for (const sitting of newest.values()) {
    const progress = await itemProgress(payload, {
      learner,
      year: attempt.year,
      collection: sitting.itemCollection,
      id: sitting.itemId,
      now: now.getTime(),
    });
    const figures = {
      activeMs: progress.activeMs - sitting.priorMs,
      coverage: progress.coverage,
    };
    const { entry, carriedTo } = await advanceSitting(payload, { sitting, figures, now });
    if (entry) result = { entry };
    else if (carriedTo) result = { carriedTo };
  }
  return result;
}
