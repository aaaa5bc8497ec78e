import type { Payload, Where } from 'payload';

import { dayOf, yearOfDay } from '../../domain/shanghai.ts';
import type { QuizAttempt, StudySession } from '../../payload-types.ts';
import { awardQuiz } from '../quiz/awardQuiz.ts';
import { completeSitting } from '../study/completeSitting.ts';
import { OperationError } from '../OperationError.ts';

/**
 * Credits completions that a full day had put off and whose day has come: one learner's when
 * the learner begins to study or a quiz, or hands one in, so that what was earned first is
 * credited first; everybody's shortly after midnight and when the platform starts.
 *
 * @returns how many could not be credited, and wait for the next time
 */
export async function settleCarried(
  payload: Payload,
  { learner, now }: { learner?: string; now: Date },
): Promise<number> {
  const today = dayOf(now);
  let failed = 0;
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
    const from = sitting.carriedTo ?? today;
    const done = await settle(payload, { from, today }, (carriedTo) =>
      completeSitting(payload, { sitting: { ...sitting, carriedTo }, attempt, now }),
    );
    if (!done) failed += 1;
  }
  const attempts = await payload.db.find<QuizAttempt>({
    collection: 'quiz-attempts',
    where: { ...theirs, entry: { exists: false }, carriedTo: { less_than_equal: today } },
    sort: 'startedAt',
    pagination: false,
    limit: 0,
  });
  for (const attempt of attempts.docs) {
    const from = attempt.carriedTo ?? today;
    const done = await settle(payload, { from, today }, (carriedTo) =>
      awardQuiz(payload, { attempt: { ...attempt, carriedTo }, now }),
    );
    if (!done) failed += 1;
  }
  return failed;
}

/**
 * Credits one completion. Where the year it was carried to has been closed meanwhile, the next
 * one takes it. One that fails stays for the next time and keeps nobody else from their hours.
 */
async function settle(
  payload: Payload,
  { from, today }: Record<'from' | 'today', string>,
  credit: (day: string) => Promise<unknown>,
): Promise<boolean> {
  for (let day = from; day <= today; day = `${yearOfDay(day) + 1}-01-01`) {
    try {
      await credit(day);
      return true;
    } catch (error) {
      if (error instanceof OperationError && error.code === 'year-closed') continue;
      payload.logger.error({ err: error }, 'a carried completion could not be credited');
      return false;
    }
  }
  return false;
}
