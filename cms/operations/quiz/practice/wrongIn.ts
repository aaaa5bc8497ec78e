import { grade } from '../../../domain/quiz/grade.ts';
import type { QuizAttempt } from '../../../payload-types.ts';
import { paperOf, responsesOf } from '../attemptPaper.ts';
import type { NotedAnswer } from './noteAnswers.ts';

/** What an attempt that was handed in has got wrong, or not all right, as answers to be noted. */
export function wrongIn(attempt: QuizAttempt): NotedAnswer[] {
  const paper = paperOf(attempt);
  const { correct } = grade(paper, responsesOf(attempt), attempt.passShare);
  const at = attempt.submittedAt ?? attempt.startedAt;
  const from = { quiz: attempt.quiz, title: attempt.title };
  return paper
    .filter(({ id }) => !correct[id])
    .map(({ id: question }) => ({ question, right: false, at, from }));
}
