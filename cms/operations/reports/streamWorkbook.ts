import { strToU8, Zip, ZipDeflate } from 'fflate';

import type { Sheet, SheetColumn, SheetValue } from './sheet.ts';
import { letter, sheetFrame, type RowStyles, type SheetFrame } from './sheetFrame.ts';

/**
 * A workbook, piece by piece, so that fifty thousand rows never stand in memory: the library makes
 * an empty one with its styles, and rows are written into it as they are read, one sheet after
 * the other. Cells are typed: a name that begins with `=` stays text and is never a formula.
 */
export async function* streamWorkbook(
  ...sheets: readonly Sheet[]
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const { files, frames } = await sheetFrame(sheets);
  const made: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    made.push(chunk);
  });
  const framed = new Set(frames.map(({ file }) => file));
  for (const [file, content] of Object.entries(files)) {
    if (framed.has(file)) continue;
    const entry = new ZipDeflate(file);
    zip.add(entry);
    entry.push(content, true);
  }
  for (const [n, sheet] of sheets.entries()) {
    const frame = frames[n];
    if (!frame) continue;
    const entry = new ZipDeflate(frame.file, { level: 6 });
    zip.add(entry);
    for await (const xml of sheetXml(sheet, frame)) {
      entry.push(strToU8(xml));
      yield* made.splice(0);
    }
    entry.push(new Uint8Array(), true);
  }
  zip.end();
  yield* made.splice(0);
}

async function* sheetXml(
  { columns, pages, foot }: Sheet,
  { before, firstRow, styles, after }: SheetFrame,
): AsyncGenerator<string> {
  yield before;
  const sums = columns.map(() => 0);
  let row = firstRow;
  for await (const page of pages) {
    let xml = '';
    for (const values of page) {
      xml += rowXml(row++, values, columns, styles.row);
      for (const [n, column] of columns.entries()) {
        if (column.summed) sums[n] = (sums[n] ?? 0) + Number(values[n]);
      }
    }
    yield xml;
  }
  const lastRow = row - 1;
  if (foot) yield footXml(row, { columns, foot, sums, styles: styles.total });
  yield after(lastRow);
}

interface Foot {
  columns: readonly SheetColumn[];
  foot: NonNullable<Sheet['foot']>;
  sums: readonly number[];
  styles: RowStyles;
}

/** The sums, an empty row, and who signs: across the sheet, in even parts. */
function footXml(row: number, { columns, foot, sums, styles }: Foot): string {
  const values = columns.map(({ summed }, n) =>
    summed ? (sums[n] ?? 0) : n === 0 ? foot.total : '',
  );
  // The word of the sums may stand in a column of numbers.
  const kinds = columns.map((column, n): SheetColumn =>
    n === 0 ? { ...column, kind: 'text' } : column,
  );
  const part = Math.floor(columns.length / foot.signers.length);
  const signers = foot.signers.map((words, n) =>
    textCell(`r="${letter(n * part)}${row + 2}"`, words),
  );
  const total = rowXml(row, values, kinds, styles);
  return `${total}<row r="${row + 2}" ht="28" customHeight="1">${signers.join('')}</row>`;
}

function rowXml(
  row: number,
  values: readonly SheetValue[],
  columns: readonly SheetColumn[],
  styles: RowStyles,
): string {
  let cells = '';
  for (const [n, value] of values.entries()) {
    const style = styles[n] ? ` s="${styles[n]}"` : '';
    const place = `r="${letter(n)}${row}"${style}`;
    const kind = columns[n]?.kind ?? 'text';
    if (value === '') cells += `<c ${place}/>`;
    else if (kind === 'text') cells += textCell(place, String(value));
    else cells += `<c ${place}><v>${NUMBERS[kind](value)}</v></c>`;
  }
  return `<row r="${row}">${cells}</row>`;
}

/** As the format counts days: since the day before 1900, with a 29 February that never was. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

const NUMBERS: Record<Exclude<SheetColumn['kind'], 'text'>, (value: SheetValue) => number> = {
  hours: (value) => Number(value) / 100,
  count: Number,
  share: Number,
  day: (value) => (Date.parse(`${value}T00:00:00Z`) - DAY_ZERO) / 86_400_000,
};

const textCell = (place: string, text: string): string =>
  `<c ${place} t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Text as XML may hold it: no control characters, no halves of a character. */
const xmlText = (text: string): string =>
  text
    .toWellFormed()
    // Those that XML forbids, even escaped.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>]/g, (character) => ENTITIES[character] ?? '');
