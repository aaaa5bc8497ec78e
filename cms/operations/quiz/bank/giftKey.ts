import type {
  GIFTQuestion,
  Matching,
  MultipleChoice,
  Numerical,
  NumericalFormat,
  ShortAnswer,
  TextChoice,
} from 'gift-pegjs';

import type { BankItem } from '../../../domain/quiz/bank/bankItem.ts';
import type { BankProblem } from '../../../domain/quiz/bank/bankProblem.ts';
import { cleanText } from '../../../domain/quiz/bank/cleanText.ts';
import { hasWildcard, unshieldGift } from '../../../domain/quiz/bank/giftShield.ts';
import { between } from '../../../domain/quiz/bank/readNumeric.ts';
import { giftText } from './giftText.ts';

/** Type and key of a question of the bank. */
export interface GiftKey {
  item: Pick<BankItem, 'type'> & Partial<BankItem>;
  /** Whether it has comments on single answers, which the bank doesn't keep. */
  feedback: boolean;
}

type Read<T> = T | { problem: BankProblem };

/** What shares may lack of a hundred: Moodle writes thirds with five places. */
const SLACK = 0.5;

/**
 * Type and key of a GIFT question. Grading here is all or nothing, so shares are taken only where
 * they mean just that.
 */
export function giftKey(question: GIFTQuestion): Read<GiftKey> {
  switch (question.type) {
    case 'MC':
      return choiceKey(question);
    case 'Short':
      return shortKey(question);
    case 'TF': {
      const { isTrue: answer, trueFeedback, falseFeedback } = question;
      return {
        item: { type: 'true-false', answer },
        feedback: Boolean(trueFeedback ?? falseFeedback),
      };
    }
    case 'Numerical':
      return numericKey(question);
    case 'Matching':
      return matchingKey(question);
    case 'Essay':
      return { problem: ['gift-essay'] };
    case 'Description':
    case 'Category':
      return { problem: ['gift-description'] };
  }
}

const hasFeedback = (choices: readonly { feedback: unknown }[]) =>
  choices.some(({ feedback }) => feedback !== null);

function textsOf(choices: readonly TextChoice[]): Read<{ texts: string[] }> {
  const read = choices.map(({ text }) => giftText(text));
  const bad = read.find((one) => 'problem' in one);
  if (bad && 'problem' in bad) return bad;
  return { texts: read.flatMap((one) => ('text' in one ? one.text : [])) };
}

function choiceKey({ choices }: MultipleChoice): Read<GiftKey> {
  const read = textsOf(choices);
  if ('problem' in read) return read;
  const rights = choices.map(({ isCorrect, weight }) => isCorrect || (weight ?? 0) > 0);
  const options = read.texts.map((text, n) => ({ text, correct: rights[n] ?? false }));
  const feedback = hasFeedback(choices);
  const marked = choices.filter(({ isCorrect }) => isCorrect);
  if (marked.length > 0) {
    if (choices.some((one) => ![0, 100].includes(shareOf(one))))
      return { problem: ['gift-weights'] };
    if (options.filter(({ correct }) => correct).length > 1) {
      return { problem: ['gift-several-right'] };
    }
    return { item: { type: 'single', options }, feedback };
  }
  const shares = choices.flatMap(({ weight }) => ((weight ?? 0) > 0 ? [weight ?? 0] : []));
  const sum = shares.reduce((a, b) => a + b, 0);
  const even = shares.every((share) => Math.abs(share - (shares[0] ?? 0)) < SLACK);
  // None at all is no question of weights: its key is missing.
  if (shares.length > 0 && !(even && Math.abs(sum - 100) <= SLACK)) {
    return { problem: ['gift-weights'] };
  }
  return { item: { type: 'multiple', options }, feedback };
}

/** The share of a marked answer; what takes away where nothing else is chosen takes nothing. */
function shareOf({ isCorrect, weight }: TextChoice): number {
  return isCorrect ? (weight ?? 100) : Math.max(0, weight ?? 0);
}

function shortKey({ choices }: ShortAnswer): Read<GiftKey> {
  if (choices.some(({ weight }) => weight !== null && weight !== 100)) {
    return { problem: ['gift-weights'] };
  }
  if (choices.some(({ text }) => hasWildcard(text.text))) return { problem: ['gift-wildcard'] };
  const read = textsOf(choices);
  if ('problem' in read) return read;
  return { item: { type: 'fill-in', answers: read.texts }, feedback: hasFeedback(choices) };
}

function numericKey({ choices }: Numerical): Read<GiftKey> {
  if (!Array.isArray(choices)) return rangeKey(choices, false);
  const [only, ...others] = choices;
  if (!only || others.some(({ isCorrect, weight }) => isCorrect || (weight ?? 0) > 0)) {
    return { problem: ['gift-several-values'] };
  }
  if (!only.isCorrect || (only.weight ?? 100) !== 100) return { problem: ['gift-weights'] };
  return rangeKey(only.text, hasFeedback(choices));
}

function rangeKey(given: NumericalFormat, feedback: boolean): Read<GiftKey> {
  const { number, range, numberLow, numberHigh } = given;
  const key =
    given.type === 'high-low'
      ? between([numberLow ?? Number.NaN, numberHigh ?? Number.NaN])
      : number === undefined
        ? null
        : { value: number, tolerance: Math.abs(range ?? 0) };
  return key ? { item: { type: 'numeric', ...key }, feedback } : { problem: ['value-missing'] };
}

function matchingKey({ matchPairs }: Matching): Read<GiftKey> {
  const pairs: BankItem['pairs'] = [];
  for (const { subquestion, subanswer } of matchPairs) {
    const left = giftText(subquestion);
    if ('problem' in left) return left;
    if (left.text === '') return { problem: ['gift-distractor'] };
    pairs.push({ left: left.text, right: cleanText(unshieldGift(subanswer)) });
  }
  return { item: { type: 'matching', pairs }, feedback: false };
}
