import type { PaperQuestion } from '../../domain/quiz/paper.ts';
import type { Language } from '../language.ts';
import { optionText } from './optionText.ts';
import { quizWords } from './quizWords.ts';

/** The right answer to a question, as people read it. */
export function answerText(
  language: Language,
  { type, key, options = [], left = [], right = [] }: PaperQuestion,
): string {
  const words = quizWords[language].answer;
  const texts = new Map(
    [...options, ...left, ...right].map((one) => [one.id, optionText(language, type, one)]),
  );
  const text = (id: string) => texts.get(id) ?? id;
  if ('one' in key) return text(key.one);
  if ('set' in key) return words.all(key.set.map(text));
  if ('order' in key) return key.order.map(text).join(' → ');
  if ('texts' in key) return words.either(key.texts);
  if ('value' in key) {
    return key.tolerance > 0 ? words.within(key.value, key.tolerance) : String(key.value);
  }
  if ('blanks' in key) {
    return words.all(
      Object.values(key.blanks).map((accepted, n) => words.blank(n + 1, words.either(accepted))),
    );
  }
  return words.all(
    Object.entries(key.pairs).map(([one, other]) => `${text(one)} — ${text(other)}`),
  );
}
