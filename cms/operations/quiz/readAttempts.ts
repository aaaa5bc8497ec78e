import type { Payload } from 'payload';

import type { QuizAttempt } from '../../payload-types.ts';

/** A learner's attempts at a quiz, over all years, the latest first. */
export async function readAttempts(
  payload: Payload,
  { learner, quiz }: { learner: string; quiz: string },
): Promise<QuizAttempt[]> {
  const { docs } = await payload.db.find<QuizAttempt>({
    collection: 'quiz-attempts',
    where: { learner: { equals: learner }, quiz: { equals: quiz } },
    sort: '-number',
    pagination: false,
    limit: 0,
  });
  return docs;
}
