import type { Payload } from 'payload';

import { FEWEST_PEOPLE } from '../../../domain/quiz/analysis/fewest.ts';
import type { Quiz, QuizAttempt, User } from '../../../payload-types.ts';
import { quizSums, type QuizSum } from '../../stores/quizSums.ts';
import { quizScope, type QuizScope } from './quizScope.ts';

/** A quiz's year in sums; `passed` and `meanScore` are null where they are not to be seen. */
export type QuizLine = Pick<QuizSum, 'quiz' | 'attempts' | 'people'> & {
  title: string;
  passed: number | null;
  meanScore: number | null;
};

interface Wanted {
  viewer: User;
  year: number;
  unit?: string | undefined;
}

/**
 * The quizzes that were handed in in a year, the most taken first.
 *
 * @throws OperationError as `quizScope`
 */
export async function readQuizFigures(
  payload: Payload,
  { viewer, year, unit }: Wanted,
): Promise<{ scope: QuizScope; lines: QuizLine[] }> {
  const scope = await quizScope(payload, { viewer, unit });
  const sums = await quizSums(payload, { year, units: scope.below });
  const titles = await readTitles(payload, sums.map(({ quiz }) => quiz)); // prettier-ignore
  const lines = sums.map(({ passed, meanScore, ...sum }) => {
    const shown = !scope.sumsOnly || sum.people >= FEWEST_PEOPLE;
    return {
      ...sum,
      title: titles.get(sum.quiz) ?? '',
      ...(shown ? { passed, meanScore } : { passed: null, meanScore: null }),
    };
  });
  lines.sort((a, b) => b.people - a.people || a.title.localeCompare(b.title, 'zh'));
  return { scope, lines };
}

/** What each is called now; one that was deleted for good, as it was called when it was taken. */
async function readTitles(payload: Payload, ids: readonly string[]): Promise<Map<string, string>> {
  const { docs } = await payload.db.find<Pick<Quiz, 'id' | 'title'>>({
    collection: 'quizzes',
    where: { id: { in: ids } },
    select: { title: true },
    pagination: false,
    limit: 0,
  });
  const titles = new Map(docs.map(({ id, title }) => [id, title]));
  for (const quiz of ids) {
    if (titles.has(quiz)) continue;
    const where = { quiz: { equals: quiz } };
    const attempt = await payload.db.findOne<QuizAttempt>({ collection: 'quiz-attempts', where });
    titles.set(quiz, attempt?.title ?? '');
  }
  return titles;
}
