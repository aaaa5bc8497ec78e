import type { QuestionType } from '../../cms/domain/quiz/questionTypes.ts';
import type { Language } from '../../cms/text/language.ts';
import { contentLang } from './contentLang.ts';

/** The `lang` of an option or an answer: an editor's own text, but for true and false. */
export function optionLang(language: Language, type: QuestionType): 'zh-CN' | undefined {
  return type === 'true-false' ? undefined : contentLang[language];
}
