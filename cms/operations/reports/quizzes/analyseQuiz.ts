import type { Payload } from 'payload';

import { idOf } from '../../../domain/idOf.ts';
import { inPages } from '../../../domain/inPages.ts';
import { analyseAnswers, type QuizFigures } from '../../../domain/quiz/analysis/analyseAnswers.ts';
import { FEWEST_PEOPLE } from '../../../domain/quiz/analysis/fewest.ts';
import {
  gatherAnswers,
  type Gathered,
  type HandedIn,
} from '../../../domain/quiz/analysis/gatherAnswers.ts';
import { readOutcomes } from '../../../domain/quiz/analysis/keptOutcomes.ts';
import { outcomesOf } from '../../../domain/quiz/analysis/outcomes.ts';
import type { PaperQuestion } from '../../../domain/quiz/paper.ts';
import type { Quiz, User } from '../../../payload-types.ts';
import { OperationError } from '../../OperationError.ts';
import { paperOf, responsesOf } from '../../quiz/attemptPaper.ts';
import { accountsOfUnits } from '../../stores/accountsOfUnits.ts';
import { attemptOutcomes } from '../../stores/attemptOutcomes.ts';
import { attemptPapers } from '../../stores/attemptPapers.ts';
import { canBeId } from '../../stores/canBeId.ts';
import { firstAttempts } from '../../stores/firstAttempts.ts';
import { quizScope, type QuizScope } from './quizScope.ts';

/** Few enough that others have their turn in between, and that papers are little in memory. */
const PAGE = 200;
const PAPERS = 50;

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
 * in, in the order the quiz names its questions. Reads what attempts keep beside their papers, some
 * hundred at a time, and keeps a few numbers of each.
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
  for (const page of inPages(ids, PAGE)) {
    for (const attempt of await outcomesOfAttempts(payload, page)) answers.add(attempt);
  }
  const figures = analyseAnswers(answers.gathered, await asLatest(payload, answers.gathered));
  const few = scope.sumsOnly && figures.attempts < FEWEST_PEOPLE;
  return {
    ...figures,
    ...(few && { mean: null, standardDeviation: null, cronbachAlpha: null }),
    questions: inOrder(figures.questions, (quiz.questions ?? []).map(idOf)),
    ...{ scope, quiz: { id: quiz.id, title: quiz.title } },
  };
}

/** What attempts keep of how they were answered; of one that keeps nothing of itself, its paper tells. */
async function outcomesOfAttempts(payload: Payload, ids: readonly string[]): Promise<HandedIn[]> {
  const found: HandedIn[] = [];
  const without: string[] = [];
  for (const one of await attemptOutcomes(payload, ids)) {
    const outcomes = readOutcomes(one.outcomes, one.version);
    if (outcomes) found.push({ attempt: one.id, startedAt: one.startedAt, outcomes });
    else without.push(one.id);
  }
  for (const page of inPages(without, PAPERS)) {
    for (const stored of await attemptPapers(payload, page)) {
      const outcomes = outcomesOf(paperOf(stored), responsesOf(stored));
      found.push({ attempt: stored.id, startedAt: stored.startedAt, outcomes });
    }
  }
  return found;
}

/** Each question as the latest attempt at it has it. */
async function asLatest(
  payload: Payload,
  { columns }: Gathered,
): Promise<Map<string, PaperQuestion>> {
  const questions = new Map<string, PaperQuestion>();
  const latest = new Set([...columns.values()].map((column) => column.latest));
  for (const page of inPages([...latest], PAPERS)) {
    for (const stored of await attemptPapers(payload, page)) {
      for (const question of paperOf(stored)) {
        if (columns.get(question.id)?.latest === stored.id) questions.set(question.id, question);
      }
    }
  }
  return questions;
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
