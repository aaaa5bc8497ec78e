import type { Payload } from 'payload';

import { isRunning } from '../../domain/quiz/isRunning.ts';
import { yearOf } from '../../domain/shanghai.ts';
import type { Quiz, QuizAttempt } from '../../payload-types.ts';
import { readAttempts } from './readAttempts.ts';
import { readAttemptsLeft } from './readAttemptsLeft.ts';
import { readGrants } from './readGrants.ts';

/** The published quizzes at which a learner has no attempt left this year, by title. */
export async function readExhausted(
  payload: Payload,
  { learner, now }: { learner: string; now: Date },
): Promise<{ id: string; title: string }[]> {
  const year = yearOf(now);
  const { docs } = await payload.db.find<QuizAttempt>({
    collection: 'quiz-attempts',
    where: { learner: { equals: learner }, year: { equals: year } },
    pagination: false,
    limit: 0,
  });
  const tried = [...new Set(docs.map(({ quiz }) => quiz))];
  const { docs: quizzes } = await payload.find({
    collection: 'quizzes',
    where: { id: { in: tried }, _status: { equals: 'published' }, attemptsLimit: { greater_than: 0 } }, // prettier-ignore
    depth: 0,
    pagination: false,
    sort: 'title',
  });
  const grants = await readGrants(payload, { learner, year });
  const exhausted = await Promise.all(
    quizzes.map(async (quiz: Quiz) => {
      const attempts = await readAttempts(payload, { learner, quiz: quiz.id });
      if (attempts.some((attempt) => isRunning(attempt, now))) return [];
      const own = grants.filter((grant) => grant.quiz === quiz.id);
      const of = { learner, quiz, attempts, grants: own, now };
      const left = await readAttemptsLeft(payload, of);
      return left === 0 ? [{ id: quiz.id, title: quiz.title }] : [];
    }),
  );
  return exhausted.flat();
}
