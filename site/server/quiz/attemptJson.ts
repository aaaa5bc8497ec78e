import type { PaperOption } from '../../../cms/domain/quiz/paper.ts';
import type { QuestionType } from '../../../cms/domain/quiz/questionTypes.ts';
import { paperOf, responsesOf } from '../../../cms/operations/quiz/attemptPaper.ts';
import type { QuizAttempt } from '../../../cms/payload-types.ts';
import type { Language } from '../../../cms/text/language.ts';
import { shownOption } from '../../../cms/text/quiz/shownOption.ts';

/** An attempt as its learner's browser gets it: the paper without key and explanations. */
export function attemptJson(attempt: QuizAttempt, language: Language) {
  const told = (type: QuestionType, options: readonly PaperOption[]) =>
    options.map((option) => shownOption(language, type, option));
  return {
    attempt: attempt.id,
    number: attempt.number,
    deadline: attempt.deadline ? new Date(attempt.deadline).toISOString() : null,
    questions: paperOf(attempt).map(
      ({ id, type, stem, media, options, left, right, blanks, section, marks }) => ({
        id,
        type,
        stem,
        ...(media ? { media } : {}),
        ...(options ? { options: told(type, options) } : {}),
        ...(left ? { left } : {}),
        ...(right ? { right } : {}),
        ...(blanks ? { blanks } : {}),
        ...(section ? { section } : {}),
        ...(marks ? { marks } : {}),
      }),
    ),
    responses: responsesOf(attempt),
  };
}
