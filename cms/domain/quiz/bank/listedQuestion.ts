import type { BankItem } from './bankItem.ts';
import type { BankProblem } from './bankProblem.ts';

/** What a file says that the bank doesn't keep, or can't say that the bank keeps. */
export type BankNote = 'feedback-dropped' | 'hidden-row' | 'blanks-unsaid';

/** A question of a file, read; or why it can't be. */
export interface ListedQuestion {
  /** The line of a text, the row of a table. */
  row: number;
  /** What a person recognises it by. */
  title: string;
  read: { item: BankItem } | { problem: BankProblem };
  note?: BankNote;
  /** As it stands in a text; a table has its row. */
  text?: string;
}

const LONGEST = 40;

/** The beginning of a stem. */
export function titleOf(stem: string): string {
  const characters = [...stem.replace(/\s+/g, ' ').trim()];
  return characters.length > LONGEST
    ? `${characters.slice(0, LONGEST).join('')}…`
    : characters.join('');
}
