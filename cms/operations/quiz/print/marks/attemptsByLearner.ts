import type { Payload } from 'payload';

import { inPages } from '../../../../domain/inPages.ts';
import { idOf } from '../../../../domain/idOf.ts';
import type { QuizAttempt } from '../../../../payload-types.ts';

/** So many are asked for at once: SQLite takes no more than 32,766 values. */
const CHUNK = 500;

/** Every attempt of some learners at a quiz, without its paper, by learner, the latest first. */
export async function attemptsByLearner(
  payload: Payload,
  { quiz, learners }: { quiz: string; learners: readonly string[] },
): Promise<Map<string, QuizAttempt[]>> {
  const found: QuizAttempt[] = [];
  for (const some of inPages(learners, CHUNK)) {
    const { docs } = await payload.db.find<QuizAttempt>({
      collection: 'quiz-attempts',
      where: { quiz: { equals: quiz }, learner: { in: some } },
      select: {
        ...{ learner: true, number: true, year: true, state: true, version: true },
        ...{ startedAt: true, deadline: true, submittedAt: true, score: true, passed: true },
        ...{ printed: true, form: true, mark: true, responses: true, entry: true },
        carriedTo: true,
      },
      sort: '-number',
      pagination: false,
      limit: 0,
    });
    found.push(...docs);
  }
  return Map.groupBy(found, ({ learner }) => idOf(learner));
}
