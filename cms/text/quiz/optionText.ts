import type { PaperOption } from '../../domain/quiz/paper.ts';
import type { QuestionType } from '../../domain/quiz/questionTypes.ts';
import type { Language } from '../language.ts';
import { quizWords } from './quizWords.ts';

/**
 * What an option says: an editor's own text, but for true and false, which are told by name, and
 * one that is a picture or a recording alone, which is told by its letter.
 */
export function optionText(
  language: Language,
  type: QuestionType,
  { id, text, media }: PaperOption,
): string {
  const { trueFalse, lettered } = quizWords[language];
  if (text === '' && media) return lettered[media.kind](id.slice(-1).toUpperCase());
  return type === 'true-false' && (id === 'true' || id === 'false') ? trueFalse[id] : text;
}
