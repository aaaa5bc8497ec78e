import { paperOf, responsesOf } from '../../../cms/operations/quiz/attemptPaper.ts';
import type { QuizAttempt } from '../../../cms/payload-types.ts';
import type { Language } from '../../../cms/text/language.ts';
import { shownQuestions } from './shownQuestions.ts';

/** What of answers to a paper a browser is told of; none are kept with a question by itself. */
type Told = Pick<QuizAttempt, 'id' | 'number' | 'deadline' | 'paper'> &
  Partial<Pick<QuizAttempt, 'responses'>>;

/** An attempt as its learner's browser gets it: the paper without key and explanations. */
export function attemptJson(attempt: Told, language: Language) {
  return {
    attempt: attempt.id,
    number: attempt.number,
    deadline: attempt.deadline ? new Date(attempt.deadline).toISOString() : null,
    questions: shownQuestions(paperOf(attempt), language),
    responses: responsesOf(attempt),
  };
}
