import type { Payload } from 'payload';

import type { QuizAttempt } from '../../payload-types.ts';

/** A learner's passing attempt at a quiz in one of the years, or nothing. */
export async function passedCheck(
  payload: Payload,
  { learner, quiz, years }: { learner: string; quiz: string; years: number[] },
): Promise<QuizAttempt | null> {
  return payload.db.findOne<QuizAttempt>({
    collection: 'quiz-attempts',
    where: {
      learner: { equals: learner },
      quiz: { equals: quiz },
      year: { in: years },
      passed: { equals: true },
    },
  });
}
