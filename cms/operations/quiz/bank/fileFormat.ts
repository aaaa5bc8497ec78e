import { NEEDED_BANK_COLUMNS } from '../../../domain/quiz/bank/bankColumns.ts';
import { plainText } from '../../../domain/quiz/bank/itemKeys.ts';
import { bankTitles } from './bankNames.ts';

/** What a file of questions is written in. */
export type FileFormat = 'table' | 'aiken' | 'gift';

/** A table's head stands among the first lines. */
const LOOKED_AT = 10;

const ANSWER_LINE = /^[ \t]*ANSWER[ \t]*[:：][ \t]*[A-Z]/im;
const GIFT_LINE = /^[ \t]*(?:::|\$CATEGORY:)/m;

/** Tells a text's format by what stands in it, whatever the file is called. */
export function fileFormat(text: string): FileFormat {
  if (hasHead(text)) return 'table';
  if (ANSWER_LINE.test(text)) return 'aiken';
  const braces = text.replace(/\\[\s\S]/g, '');
  const opens = braces.indexOf('{');
  return GIFT_LINE.test(text) || (opens >= 0 && braces.includes('}', opens)) ? 'gift' : 'table';
}

function hasHead(text: string): boolean {
  return text
    .split(/\r\n|\r|\n/, LOOKED_AT)
    .map(
      (line) => new Set(line.split(/[,\t;，]/).map((cell) => plainText(cell.replace(/["*]/g, '')))),
    )
    .some((cells) =>
      NEEDED_BANK_COLUMNS.every((column) =>
        bankTitles[column].some((title) => cells.has(plainText(title))),
      ),
    );
}
