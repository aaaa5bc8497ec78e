import { strFromU8, strToU8, unzipSync } from 'fflate';
import writeExcel, { type Cell } from 'write-excel-file/node';

import type { Sheet, SheetColumn } from './sheet.ts';

/** The styles of a row's cells, by column, as the workbook numbers them. */
export type RowStyles = readonly (string | null)[];

/** A sheet around its rows, as the library writes it. */
export interface SheetFrame {
  /** Its file in the workbook. */
  file: string;
  before: string;
  /** Number of the first row. */
  firstRow: number;
  styles: { row: RowStyles; total: RowStyles };
  /** @param lastRow number of the last row that a filter goes to */
  after: (lastRow: number) => string;
}

const BORDER = { borderStyle: 'thin', borderColor: '#b9b1a2' } as const;
/** What a sample holds: only its style counts. */
const SAMPLES = {
  text: { type: String, value: '-' },
  hours: { type: Number, value: 0 },
  count: { type: Number, value: 0 },
  share: { type: Number, value: 0, format: '0.0%' },
  day: { type: Number, value: 0, format: 'yyyy-mm-dd' },
} satisfies Record<SheetColumn['kind'], Cell>;

/**
 * A workbook with everything but its rows: titles, heads, widths, styles, and how it is printed
 * (A4 across, as wide as the page, the head on each).
 */
export async function sheetFrame(
  sheets: readonly Sheet[],
): Promise<{ files: Record<string, Uint8Array>; frames: SheetFrame[] }> {
  const workbook = writeExcel(
    sheets.map(({ name, columns, title }) => {
      const head = headRows({ columns, title });
      return {
        data: [...head, samples(columns, {}), samples(columns, { fontWeight: 'bold' })],
        sheet: name,
        columns: columns.map(({ width }) => ({ width })),
        stickyRowsCount: head.length,
        orientation: 'landscape' as const,
      };
    }),
  );
  const files = unzipSync(await workbook.toBuffer());
  files['xl/workbook.xml'] = strToU8(
    withPrintTitles(strFromU8(files['xl/workbook.xml'] ?? new Uint8Array()), sheets),
  );
  return {
    files,
    frames: sheets.map(({ columns, title }, n) => {
      const file = `xl/worksheets/sheet${n + 1}.xml`;
      const xml = strFromU8(files[file] ?? new Uint8Array());
      return { file, ...split(xml, columns, title ? 3 : 1) };
    }),
  };
}

type Row = (Cell | null)[];

function headRows({ columns, title }: Pick<Sheet, 'columns' | 'title'>): Row[] {
  const head = columns.map((column): Cell => ({
    ...{ type: String, value: column.title, fontWeight: 'bold', wrap: true, ...BORDER },
    ...{ align: 'center', alignVertical: 'center', backgroundColor: '#f3eee3' },
  }));
  if (!title) return [head];
  const across = (cell: Cell): Row => [cell, ...columns.slice(1).map(() => null)];
  const whole = { type: String, columnSpan: columns.length } as const;
  return [
    across({
      ...{ ...whole, value: title.words, fontWeight: 'bold', fontSize: 16, height: 32 },
      ...{ align: 'center', alignVertical: 'center' },
    }),
    across({ ...whole, value: title.facts }),
    head,
  ];
}

const samples = (columns: readonly SheetColumn[], style: { fontWeight?: 'bold' }): Row =>
  columns.map(({ kind }): Cell => ({ ...SAMPLES[kind], ...BORDER, ...style }));

const stylesOf = (xml: string): RowStyles =>
  xml
    .split('<c ')
    .slice(1)
    .map((cell) => /^[^>]*? s="(\d+)"/.exec(cell)?.[1] ?? null);

function split(xml: string, columns: readonly SheetColumn[], headRow: number) {
  const firstRow = headRow + 1;
  const sample = xml.indexOf(`<row r="${firstRow}"`);
  const total = xml.indexOf(`<row r="${firstRow + 1}"`);
  const end = xml.indexOf('</sheetData>');
  const views = xml.indexOf('<sheetViews>');
  if (views < 0 || sample < views || total < sample || end < total) {
    throw new Error('The workbook is not made as it was');
  }
  const onePage = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
  const rest = xml
    .slice(end + '</sheetData>'.length)
    .replace('<pageSetup ', '<pageSetup fitToWidth="1" fitToHeight="0" ');
  const range = (lastRow: number) =>
    `A${headRow}:${letter(columns.length - 1)}${Math.max(lastRow, headRow)}`;
  return {
    before: xml.slice(0, views) + onePage + xml.slice(views, sample),
    firstRow,
    styles: { row: stylesOf(xml.slice(sample, total)), total: stylesOf(xml.slice(total, end)) },
    // The order of these is the format's.
    after: (lastRow: number) => `</sheetData><autoFilter ref="${range(lastRow)}"/>${rest}`,
  };
}

/** Of a column, from 0; a table has no more columns than there are letters. */
export const letter = (column: number): string => String.fromCharCode(65 + column);

function withPrintTitles(xml: string, sheets: readonly Sheet[]): string {
  const names = sheets.map(({ name, title }, n) => {
    const row = title ? 3 : 1;
    const quoted = name.replaceAll("'", "''").replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${n}">'${quoted}'!$${row}:$${row}</definedName>`;
  });
  return xml.replace('<definedNames/>', `<definedNames>${names.join('')}</definedNames>`);
}
