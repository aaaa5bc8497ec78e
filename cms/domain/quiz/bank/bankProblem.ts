import type { KeyProblem } from '../keyProblem.ts';

/** A text of a question that may be only so long. */
export type LimitedText =
  'stem' | 'option' | 'answer' | 'explanation' | 'code' | 'topic' | 'source';

/** What is wrong with a question of a file, with what its sentence needs. */
export type BankProblem =
  | [KeyProblem | 'row-merged' | 'row-torn' | 'type-missing' | 'stem-missing' | 'options-too-many']
  | ['blanks-too-many']
  | ['type-unknown' | 'answer-unreadable' | 'difficulty-unknown' | 'day-unreadable', Given]
  | ['option-gap' | 'option-unknown' | 'pair-unreadable' | 'value-unreadable', Given]
  | ['order-incomplete' | 'topic-new' | 'leniency-unknown' | 'for-practice-unknown', Given]
  | ['too-long', { what: LimitedText; most: number }]
  | ['question-twice', { row: number }]
  | ['code-ambiguous' | 'stem-ambiguous', { count: number }]
  | ['gift-unreadable' | 'gift-long' | AikenProblem]
  | [LeftKind];

interface Given {
  given: string;
}

type AikenProblem = 'aiken-no-answer' | 'aiken-no-options' | 'aiken-several-answers';

/** Kinds of questions that the bank has no place for; an editor may agree to leave them out. */
export const LEFT_KINDS = [
  ...(['gift-essay', 'gift-description', 'gift-weights', 'gift-several-right'] as const),
  ...(['gift-several-values', 'gift-distractor', 'gift-wildcard', 'gift-picture'] as const),
] as const;
export type LeftKind = (typeof LEFT_KINDS)[number];

/** Whether a problem is one of a kind that the bank has no place for. */
export function isLeftKind([name]: BankProblem): boolean {
  return LEFT_KINDS.some((kind) => kind === name);
}
