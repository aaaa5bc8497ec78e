import { cellText, type SheetCell } from '../../sheetCell.ts';
import type { PaperOption, PaperQuestion } from '../paper.ts';
import { isResponseTo, type Response } from '../response.ts';
import { letterOf } from './letters.ts';

/** How right and wrong may be written, in small letters. */
export interface JudgedAs {
  right: ReadonlySet<string>;
  wrong: ReadonlySet<string>;
}

/** How a table says that nothing was answered. */
const NOTHING = new Set(['', '-', '—', '/']);

/**
 * What somebody answered on paper, from a cell: letters for options (ABD, A,B,D), right or wrong, a
 * text, a number, several blanks parted by semicolons, pairs as `1A 2C` or as letters in the order
 * of the numbers.
 *
 * @returns undefined where it can't be an answer to this question; null: nothing was answered
 */
export function responseCell(
  question: PaperQuestion,
  cell: SheetCell | undefined,
  judged: JudgedAs,
): Response | undefined {
  const text = cellText(cell);
  if (NOTHING.has(text)) return null;
  const response = read(question, text, judged);
  return response !== undefined && isResponseTo(question, response) ? response : undefined;
}

function read(
  { type, options = [], left = [], right = [], blanks }: PaperQuestion,
  text: string,
  judged: JudgedAs,
): Response | undefined {
  switch (type) {
    case 'single': {
      const ids = idsOf(options, text);
      return ids?.length === 1 ? ids[0] : undefined;
    }
    case 'multiple':
    case 'ordering':
      return idsOf(options, text);
    case 'true-false': {
      const said = text.toLowerCase();
      return judged.right.has(said) ? 'true' : judged.wrong.has(said) ? 'false' : undefined;
    }
    case 'fill-in':
      return blanks ? blanksOf(blanks, text) : text;
    case 'numeric':
      return text;
    case 'matching':
      return pairsOf(left, right, text);
  }
}

/** Letters in a row, parted or not, by the options they name. */
function idsOf(options: readonly PaperOption[], text: string): string[] | undefined {
  const byLetter = new Map(options.map(({ id }) => [letterOf(id), id]));
  const ids = [...text.toUpperCase().replace(/[\s,、;.|/>→-]/g, '')].map((one) =>
    byLetter.get(one),
  );
  return ids.every((id) => id !== undefined) ? ids : undefined;
}

function blanksOf(blanks: readonly string[], text: string): Response | undefined {
  const texts = text.split(/[;|]/).map((one) => one.trim());
  if (texts.length > blanks.length) return undefined;
  return Object.fromEntries(blanks.map((id, n) => [id, texts[n] ?? '']));
}

function pairsOf(
  left: readonly PaperOption[],
  right: readonly PaperOption[],
  text: string,
): Response | undefined {
  const plain = text.toUpperCase().replace(/[\s,、;.|:=—–-]/g, '');
  const numbered = /\d/.test(plain);
  const found = numbered
    ? [...plain.matchAll(/(\d{1,3})([A-Z])/g)].map(
        ([, n = '', letter = '']) => [Number(n), letter] as const,
      )
    : [...plain].map((letter, n) => [n + 1, letter] as const);
  const used = found.map(([n, letter]) => (numbered ? `${n}${letter}` : letter)).join('');
  if (used !== plain) return undefined;
  const byLetter = new Map(right.map(({ id }) => [letterOf(id), id]));
  const pairs = found.map(([n, letter]) => [left[n - 1]?.id, byLetter.get(letter)] as const);
  if (pairs.some(([one, other]) => one === undefined || other === undefined)) return undefined;
  return Object.fromEntries(pairs) as Record<string, string>;
}
