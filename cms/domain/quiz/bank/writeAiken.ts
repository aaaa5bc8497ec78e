import { optionLetter } from './bankColumns.ts';
import type { BankItem } from './bankItem.ts';
import { readAiken } from './readAiken.ts';
import { sameItem } from './sameItem.ts';

/**
 * A question in Aiken's format.
 *
 * @returns null where the format can't hold it: it has single choices only, and no way to write a
 *   line that looks like an option or an answer
 */
export function writeAiken(item: BankItem): string | null {
  if (item.type !== 'single') return null;
  const right = item.options.findIndex(({ correct }) => correct);
  const text = [
    item.stem,
    ...item.options.map((option, n) => `${optionLetter(n)}. ${option.text}`),
    `ANSWER: ${optionLetter(right)}`,
    '',
  ].join('\n');
  // The one who reads it decides: it has to be the same question.
  const [only, ...more] = readAiken(text);
  if (!only || more.length > 0 || !('item' in only.read)) return null;
  return sameItem(only.read.item, { ...item, id: '', topics: [] }, null) ? text : null;
}
