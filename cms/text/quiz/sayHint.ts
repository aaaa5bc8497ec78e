import type { Hint } from '../../domain/quiz/analysis/questionHints.ts';
import type { QuestionType } from '../../domain/quiz/questionTypes.ts';
import type { Language } from '../language.ts';
import { optionText } from './optionText.ts';
import { quizWords } from './quizWords.ts';

/** What a hint says to the author of a question. */
export function sayHint(language: Language, type: QuestionType, hint: Hint): string {
  const { hints } = quizWords[language];
  if (!('option' in hint)) return hints[hint.code];
  const { option: text } = hint;
  return hints[hint.code]({ option: optionText(language, type, { id: text, text }) });
}
