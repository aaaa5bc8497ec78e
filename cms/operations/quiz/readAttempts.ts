import type { Payload } from 'payload';

import type { QuizAttempt } from '../../payload-types.ts';

/** An attempt without what makes it large. */
export type TakenAttempt = Omit<QuizAttempt, 'paper' | 'responses' | 'outcomes'>;

/** A learner's attempts at a quiz, over all years, the latest first, without their papers. */
export async function readAttempts(
  payload: Payload,
  { learner, quiz }: { learner: string; quiz: string },
): Promise<TakenAttempt[]> {
  const { docs } = await payload.db.find<TakenAttempt>({
    collection: 'quiz-attempts',
    where: { learner: { equals: learner }, quiz: { equals: quiz } },
    select: { paper: false, responses: false, outcomes: false },
    sort: '-number',
    pagination: false,
    limit: 0,
  });
  return docs;
}
