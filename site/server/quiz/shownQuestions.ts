import type { Paper, PaperOption } from '../../../cms/domain/quiz/paper.ts';
import type { QuestionType } from '../../../cms/domain/quiz/questionTypes.ts';
import type { Language } from '../../../cms/text/language.ts';
import { shownOption } from '../../../cms/text/quiz/shownOption.ts';

/** A paper as a browser gets it: without key and explanations. */
export function shownQuestions(paper: Paper, language: Language) {
  const told = (type: QuestionType, options: readonly PaperOption[]) =>
    options.map((option) => shownOption(language, type, option));
  return paper.map(({ id, type, stem, media, options, left, right, blanks, section, marks }) => ({
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
  }));
}
