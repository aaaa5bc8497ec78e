import { CsvError, parse } from 'csv-parse/sync';

import type { SheetRow } from '../../domain/sheetCell.ts';
import { decodeText } from './decodeText.ts';
import { SheetProblem } from './SheetProblem.ts';

/** The last is the full-width comma. */
const DELIMITERS = [',', '\t', ';', '\uff0c'];

interface Read {
  record: string[];
  info: { lines: number };
}

/**
 * The rows of a text table: with commas, tabs or semicolons, in any encoding `decodeText` knows.
 * A last line with fewer cells than the head and no end is marked: a copy was cut off.
 *
 * @throws SheetProblem for what is no text, or has a quotation mark without its other
 */
export function parseCsv(bytes: Uint8Array): SheetRow[] {
  const text = decodeText(bytes).replace(/^\ufeff/, '');
  const [head = ''] = text.split(/\r\n|\r|\n/, 1);
  const delimiter = DELIMITERS.toSorted((a, b) => head.split(b).length - head.split(a).length)[0];
  let read: Read[];
  try {
    read = parse(text, {
      ...{ delimiter, info: true, relaxColumnCount: true, skipEmptyLines: true },
      recordDelimiter: ['\r\n', '\n', '\r'],
    }) as unknown as Read[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new SheetProblem('sheet-quotes', typeof error.lines === 'number' ? `${error.lines}` : '');
  }
  const rows = read.map(({ record, info }): SheetRow => ({ row: info.lines, cells: record }));
  const last = rows.at(-1);
  const columns = rows[0]?.cells.length ?? 0;
  if (last && rows.length > 1 && !/[\r\n]$/.test(text) && last.cells.length < columns) {
    rows[rows.length - 1] = { ...last, torn: true };
  }
  return rows;
}
