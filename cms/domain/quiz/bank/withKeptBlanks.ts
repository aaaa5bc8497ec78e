import type { BankItem } from './bankItem.ts';
import { keepsBlanks } from './keepsBlanks.ts';

/** A question of a file, with the answers of its blanks that stay as they stand. */
export const withKeptBlanks = (
  item: BankItem,
  standing: Pick<BankItem, 'type' | 'blanks'>,
): BankItem =>
  keepsBlanks(item, standing) ? { ...item, answers: [], blanks: standing.blanks } : item;
