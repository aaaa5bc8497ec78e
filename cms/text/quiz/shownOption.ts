import type { PaperOption } from '../../domain/quiz/paper.ts';
import type { QuestionType } from '../../domain/quiz/questionTypes.ts';
import type { Language } from '../language.ts';
import { optionText } from './optionText.ts';

/** An option as it is shown; `lettered` where its text is only the letter of a picture. */
export function shownOption(language: Language, type: QuestionType, option: PaperOption) {
  const { id, text, media } = option;
  return {
    id,
    text: optionText(language, type, option),
    ...(media ? { media } : {}),
    ...(media && text === '' ? { lettered: true as const } : {}),
  };
}
