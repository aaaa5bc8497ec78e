import { FEWEST_PEOPLE } from './fewest.ts';
import type { OptionFigures } from './optionFigures.ts';

/** From here on nearly everybody knows it, and up to here nearly nobody. */
const TOO_EASY = 95;
const TOO_HARD = 20;

/** What a question's figures suggest to its author; `option` is the text of the one meant. */
export type Hint =
  | { code: 'too-few' | 'too-easy' | 'too-hard' | 'negative-discrimination' }
  | { code: 'best-choose-another' | 'option-never-chosen'; option: string };

interface Told {
  attempts: number;
  facility: number | null;
  discriminationIndex: number | null;
  randomGuess: number | null;
  options: readonly OptionFigures[] | null;
}

/**
 * What is to be looked at in a question. Too hard is also what is answered no better than by
 * guessing. Where those who did best prefer an option that the key calls wrong, the key may be.
 */
export function questionHints(told: Told): Hint[] {
  const { attempts, facility, discriminationIndex, randomGuess, options } = told;
  if (attempts < FEWEST_PEOPLE || facility === null) return [{ code: 'too-few' }];
  const hints: Hint[] = [];
  if (discriminationIndex !== null && discriminationIndex < 0) {
    hints.push({ code: 'negative-discrimination' });
  }
  const preferred = options && preferredByBest(options);
  if (preferred) hints.push({ code: 'best-choose-another', option: preferred });
  const easy = facility >= TOO_EASY;
  if (easy) hints.push({ code: 'too-easy' });
  if (facility <= Math.max(TOO_HARD, randomGuess ?? 0)) hints.push({ code: 'too-hard' });
  // Where nearly everybody knows it no wrong option can be chosen.
  for (const { text, right, shown, share } of easy ? [] : (options ?? [])) {
    if (shown && !right && share === 0) hints.push({ code: 'option-never-chosen', option: text });
  }
  return hints;
}

/**
 * The wrong option that those who did best chose more often than any right one. They are the best
 * quarter, or, where so many did equally well that it is empty, those in the second.
 */
function preferredByBest(options: readonly OptionFigures[]): string | null {
  const byBest = ({ quarters: [first, second] }: OptionFigures) => first ?? second ?? 0;
  const most = (right: boolean) =>
    options.filter((one) => one.right === right).sort((a, b) => byBest(b) - byBest(a))[0];
  const [wrong, best] = [most(false), most(true)];
  return wrong && byBest(wrong) > (best ? byBest(best) : 0) ? wrong.text : null;
}
