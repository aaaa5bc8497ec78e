import { letterOf } from '../../domain/quiz/print/letters.ts';
import type { PaperQuestion } from '../../domain/quiz/paper.ts';
import type { Language } from '../language.ts';
import { printWords } from './printWords.ts';

/** The right answer to a printed question, as it is written on paper: by letters and numbers. */
export function printedAnswer(language: Language, { key, type }: PaperQuestion): string {
  const words = printWords[language].key;
  if ('one' in key) {
    if (type !== 'true-false') return letterOf(key.one);
    return key.one === 'true' ? words.right : words.wrong;
  }
  if ('set' in key) return key.set.map(letterOf).sort().join('');
  if ('order' in key) return key.order.map(letterOf).join('');
  if ('texts' in key) return key.texts.join(words.either);
  if ('value' in key) {
    return key.tolerance > 0 ? words.within(key.value, key.tolerance) : String(key.value);
  }
  if ('blanks' in key) {
    const blanks = Object.values(key.blanks).map((texts) => texts.join(words.either));
    return blanks.map((text, n) => `(${n + 1}) ${text}`).join('  ');
  }
  return Object.values(key.pairs)
    .map((one, n) => `${n + 1}${letterOf(one)}`)
    .join(' ');
}
