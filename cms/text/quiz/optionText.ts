import type { PaperOption } from '../../domain/quiz/paper.ts';
import type { QuestionType } from '../../domain/quiz/questionTypes.ts';
import type { Language } from '../language.ts';
import { quizWords } from './quizWords.ts';

/** What an option says: an editor's own text, but for true and false, which are told by name. */
export function optionText(
  language: Language,
  type: QuestionType,
  { id, text }: PaperOption,
): string {
  const { trueFalse } = quizWords[language];
  return type === 'true-false' && (id === 'true' || id === 'false') ? trueFalse[id] : text;
}
