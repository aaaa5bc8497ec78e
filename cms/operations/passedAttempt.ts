import type { Payload } from 'payload';

import type { QuizAttempt } from '../payload-types.ts';

/** A learner's passing attempt at a quiz this year, or nothing. */
export async function passedAttempt(
  payload: Payload,
  { learner, quiz, year }: { learner: string; quiz: string; year: number },
): Promise<QuizAttempt | null> {
  return payload.db.findOne<QuizAttempt>({
    collection: 'quiz-attempts',
    where: {
      learner: { equals: learner },
      quiz: { equals: quiz },
      year: { equals: year },
      passed: { equals: true },
    },
  });
}
