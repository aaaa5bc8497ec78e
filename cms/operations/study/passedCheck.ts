import type { Payload } from 'payload';

import type { QuizAttempt } from '../../payload-types.ts';

/**
 * A learner's passing attempt at a quiz in one of the years, or nothing.
 *
 * @param freedAt when the item's award was taken back: an attempt begun before it has had its use
 */
export async function passedCheck(
  payload: Payload,
  {
    learner,
    quiz,
    years,
    freedAt,
  }: { learner: string; quiz: string; years: number[]; freedAt: number | null },
): Promise<QuizAttempt | null> {
  return payload.db.findOne<QuizAttempt>({
    collection: 'quiz-attempts',
    where: {
      learner: { equals: learner },
      quiz: { equals: quiz },
      year: { in: years },
      passed: { equals: true },
      ...(freedAt === null ? {} : { startedAt: { greater_than: freedAt } }),
    },
  });
}
