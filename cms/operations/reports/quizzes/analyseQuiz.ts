import type { Payload } from 'payload';

import { idOf } from '../../../domain/idOf.ts';
import { analyseAnswers, type QuizFigures } from '../../../domain/quiz/analysis/analyseAnswers.ts';
import { FEWEST_PEOPLE } from '../../../domain/quiz/analysis/fewest.ts';
import { gatherAnswers } from '../../../domain/quiz/analysis/gatherAnswers.ts';
import type { Quiz, User } from '../../../payload-types.ts';
import { OperationError } from '../../OperationError.ts';
import { paperOf, responsesOf } from '../../quiz/attemptPaper.ts';
import { accountsOfUnits } from '../../stores/accountsOfUnits.ts';
import { attemptPapers } from '../../stores/attemptPapers.ts';
import { canBeId } from '../../stores/canBeId.ts';
import { firstAttempts } from '../../stores/firstAttempts.ts';
import { quizScope, type QuizScope } from './quizScope.ts';

/** Few enough that their papers are little beside what is kept of them all. */
const PAGE = 200;

interface Wanted {
  viewer: User;
  quiz: string;
  year: number;
  unit?: string | undefined;
}

export interface AnalysedQuiz extends QuizFigures {
  scope: QuizScope;
  quiz: { id: string; title: string };
}

/**
 * The figures of a quiz and its questions in a year: of everybody's first attempt that was handed
 * in, in the order the quiz names its questions. Reads some hundred papers at a time and keeps a
 * few numbers of each.
 *
 * @throws OperationError as `quizScope`, 404 `not-found/quiz`
 */
export async function analyseQuiz(
  payload: Payload,
  { viewer, quiz: id, year, unit }: Wanted,
): Promise<AnalysedQuiz> {
  const scope = await quizScope(payload, { viewer, unit });
  const where = { id: { equals: id } };
  const quiz = canBeId(payload, id)
    ? await payload.db.findOne<Quiz>({ collection: 'quizzes', where })
    : null;
  if (!quiz) throw new OperationError(404, 'not-found/quiz');
  const accounts = scope.below && (await accountsOfUnits(payload, scope.below));
  const first = await firstAttempts(payload, { quiz: id, year });
  const ids = first.filter(({ learner }) => accounts?.has(learner) ?? true).map((one) => one.id);
  const answers = gatherAnswers();
  for (let from = 0; from < ids.length; from += PAGE) {
    for (const attempt of await attemptPapers(payload, ids.slice(from, from + PAGE))) {
      const { startedAt } = attempt;
      answers.add({ startedAt, paper: paperOf(attempt), responses: responsesOf(attempt) });
    }
  }
  const figures = analyseAnswers(answers.gathered);
  const few = scope.sumsOnly && figures.attempts < FEWEST_PEOPLE;
  return {
    ...figures,
    ...(few && { mean: null, standardDeviation: null, cronbachAlpha: null }),
    questions: inOrder(figures.questions, (quiz.questions ?? []).map(idOf)),
    ...{ scope, quiz: { id: quiz.id, title: quiz.title } },
  };
}

/** As the quiz names them; those drawn from its banks behind, by their stems. */
function inOrder(
  questions: QuizFigures['questions'],
  chosen: readonly string[],
): QuizFigures['questions'] {
  const place = (id: string) => (chosen.includes(id) ? chosen.indexOf(id) : chosen.length);
  return questions.toSorted(
    (a, b) => place(a.id) - place(b.id) || a.stem.localeCompare(b.stem, 'zh'),
  );
}
