import { paperOf, responsesOf } from '../../../cms/operations/quiz/attemptPaper.ts';
import type { QuizAttempt } from '../../../cms/payload-types.ts';

/** An attempt as its learner's browser gets it: the paper without key and explanations. */
export function attemptJson(attempt: QuizAttempt) {
  return {
    attempt: attempt.id,
    number: attempt.number,
    deadline: attempt.deadline ? new Date(attempt.deadline).toISOString() : null,
    questions: paperOf(attempt).map(({ id, type, stem, options, left, right }) => ({
      id,
      type,
      stem,
      ...(options ? { options } : {}),
      ...(left ? { left } : {}),
      ...(right ? { right } : {}),
    })),
    responses: responsesOf(attempt),
  };
}
