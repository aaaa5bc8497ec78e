import type { Payload } from 'payload';

import { holdsBack } from '../../../domain/quiz/practice/holdsBack.ts';
import type { Question, QuizAttempt } from '../../../payload-types.ts';
import { paperOf } from '../attemptPaper.ts';
import { howUsed } from '../howUsed.ts';
import { quizzesAsking } from '../quizzesAsking.ts';
import { withKeysShown } from './withKeysShown.ts';

interface Asked {
  learner: string;
  questions: readonly Pick<Question, 'id' | 'topics' | 'type' | 'difficulty'>[];
  now: Date;
}

/**
 * Which questions no quiz keeps from a learner. What quizzes ask changes after a question was
 * allowed for practice, and each learner has seen other reviews: so it is worked out each time,
 * and not when an editor saves.
 *
 * @returns their ids
 */
export async function readReleased(
  payload: Payload,
  { learner, questions, now }: Asked,
): Promise<Set<string>> {
  if (questions.length === 0) return new Set();
  const quizzes = await quizzesAsking(payload, questions);
  const asking = new Map(
    questions.map((one) => [one.id, quizzes.filter((quiz) => howUsed(quiz, one) !== null)]),
  );
  const unseen = { shown: false, now };
  const closed = [...asking.values()].flat().filter((quiz) => holdsBack(quiz, unseen));
  const ids = [...new Set(closed.map(({ id }) => id))];
  const seen = await readSeen(payload, { learner, quizzes: ids, now });
  const free = questions.filter(({ id }) =>
    asking
      .get(id)
      ?.every((quiz) => !holdsBack(quiz, { shown: seen.get(quiz.id)?.has(id) ?? false, now })),
  );
  return new Set(free.map(({ id }) => id));
}

/** By quiz, the questions that its reviews have shown the learner with their keys. */
async function readSeen(
  payload: Payload,
  { learner, quizzes, now }: { learner: string; quizzes: string[]; now: Date },
): Promise<Map<string, Set<string>>> {
  const seen = new Map<string, Set<string>>();
  if (quizzes.length === 0) return seen;
  const { docs } = await payload.db.find<QuizAttempt>({
    collection: 'quiz-attempts',
    where: {
      learner: { equals: learner },
      quiz: { in: quizzes },
      state: { equals: 'submitted' },
    },
    pagination: false,
    limit: 0,
  });
  for (const attempt of await withKeysShown(payload, docs, now)) {
    const ids = seen.get(attempt.quiz) ?? new Set();
    for (const { id } of paperOf(attempt)) ids.add(id);
    seen.set(attempt.quiz, ids);
  }
  return seen;
}
