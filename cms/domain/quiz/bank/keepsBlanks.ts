import { blanksIn } from '../blanksIn.ts';
import type { BankItem } from './bankItem.ts';

/**
 * Whether the answers of a question's blanks stay as they stand: a file that can't say them has
 * the question, and its stem still marks as many.
 */
export function keepsBlanks(
  item: Pick<BankItem, 'type' | 'stem' | 'blanks'>,
  standing: Pick<BankItem, 'type' | 'blanks'>,
): boolean {
  if (item.type !== 'fill-in' || standing.type !== 'fill-in' || item.blanks !== null) return false;
  const count = standing.blanks?.length ?? 0;
  return count > 0 && count === blanksIn(item.stem);
}
