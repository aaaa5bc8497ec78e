import { blanksIn } from '../blanksIn.ts';
import {
  answersProblem,
  blanksProblem,
  optionsProblem,
  pairsProblem,
  valueProblem,
  type KeyProblem,
} from '../keyProblem.ts';
import type { BankItem } from './bankItem.ts';
import type { BankProblem, LimitedText } from './bankProblem.ts';

/** The longest of each text, in characters: what the back office takes. */
const LONGEST: Record<LimitedText, number> = {
  ...{ stem: 1000, option: 300, answer: 1000, explanation: 1000, code: 60, topic: 40 },
  source: 200,
};
const LONGEST_NUMBER = 100;
const MOST_OPTIONS = 12;
const MOST_BLANKS = 12;

/** What keeps a question of a file from being one of the bank, by the rules of the back office. */
export function itemProblem(item: BankItem): BankProblem | null {
  const { type, stem, options, blanks, value, pairs } = item;
  if (stem === '') return ['stem-missing'];
  if (options.length > MOST_OPTIONS || pairs.length > MOST_OPTIONS) return ['options-too-many'];
  if ((blanks?.length ?? 0) > MOST_BLANKS) return ['blanks-too-many'];
  const key =
    optionsProblem(type, options) ??
    filledProblem(item) ??
    valueProblem(type, value) ??
    pairsProblem(type, pairs);
  return key ? [key] : tooLong(item);
}

function filledProblem({ type, stem, answers, blanks }: BankItem): KeyProblem | null {
  if (!blanks || blanks.length === 0) return answersProblem(type, answers);
  // Of one blank a paper would take the answers that stand beside it.
  if (blanks.length < 2 || blanks.length !== blanksIn(stem)) return 'blanks-differ';
  return blanksProblem(
    type,
    blanks.map((accepted) => ({ answers: accepted })),
    { stem, answers },
  );
}

function tooLong(item: BankItem): BankProblem | null {
  const texts: [LimitedText, string | null, number?][] = [
    ['stem', item.stem],
    ...item.options.map(({ text }): ['option', string] => ['option', text]),
    ...[...item.answers, ...(item.blanks ?? []).flat()].map((text): ['answer', string] => [
      'answer',
      text,
    ]),
    ...item.pairs.flatMap(({ left, right }): ['answer', string][] => [
      ['answer', left],
      ['answer', right],
    ]),
    ['explanation', item.explanation],
    ['code', item.code],
    ['source', item.document],
    ['source', item.number, LONGEST_NUMBER],
    ...(item.topics ?? []).map((text): ['topic', string] => ['topic', text]),
  ];
  for (const [what, text, most = LONGEST[what]] of texts) {
    if ((text?.length ?? 0) > most) return ['too-long', { what, most }];
  }
  return null;
}
