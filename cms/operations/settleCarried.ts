import type { Payload, Where } from 'payload';

import { dayOf } from '../domain/shanghai.ts';
import type { QuizAttempt, StudySession } from '../payload-types.ts';
import { awardQuiz } from './awardQuiz.ts';
import { completeSitting } from './completeSitting.ts';

/**
 * Credits completions that a full day had put off and whose day has come: one learner's when
 * the learner looks at the record, everybody's shortly after midnight.
 */
export async function settleCarried(
  payload: Payload,
  { learner, now }: { learner?: string; now: Date },
): Promise<void> {
  const today = dayOf(now);
  const theirs: Where = learner ? { learner: { equals: learner } } : {};
  const sittings = await payload.db.find<StudySession>({
    collection: 'study-sessions',
    where: { ...theirs, state: { equals: 'awaiting-day' }, carriedTo: { less_than_equal: today } },
    sort: 'startedAt',
    pagination: false,
    limit: 0,
  });
  for (const sitting of sittings.docs) {
    const attempt = sitting.attempt
      ? await payload.db.findOne<QuizAttempt>({
          collection: 'quiz-attempts',
          where: { id: { equals: sitting.attempt } },
        })
      : null;
    await completeSitting(payload, { sitting, attempt, now });
  }
  const attempts = await payload.db.find<QuizAttempt>({
    collection: 'quiz-attempts',
    where: { ...theirs, entry: { exists: false }, carriedTo: { less_than_equal: today } },
    sort: 'startedAt',
    pagination: false,
    limit: 0,
  });
  for (const attempt of attempts.docs) await awardQuiz(payload, { attempt, now });
}
