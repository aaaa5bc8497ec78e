import { paperOf, responsesOf } from '../../../cms/operations/quiz/attemptPaper.ts';
import type { QuizAttempt } from '../../../cms/payload-types.ts';
import type { Language } from '../../../cms/text/language.ts';
import { shownQuestions } from './shownQuestions.ts';

/** An attempt as its learner's browser gets it: the paper without key and explanations. */
export function attemptJson(attempt: QuizAttempt, language: Language) {
  return {
    attempt: attempt.id,
    number: attempt.number,
    deadline: attempt.deadline ? new Date(attempt.deadline).toISOString() : null,
    questions: shownQuestions(paperOf(attempt), language),
    responses: responsesOf(attempt),
  };
}
