import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate } from 'fflate';
import writeExcel, { type Cell } from 'write-excel-file/node';

export interface SheetColumn {
  title: string;
  /** In characters. */
  width: number;
  /** `hours` are units (hundredths of 学时), written as numbers of 学时. */
  kind: 'text' | 'hours';
}

export interface Sheet {
  name: string;
  columns: readonly SheetColumn[];
  /** Rows by the page; a value for each column, by its kind. */
  pages: AsyncIterable<readonly (string | number)[][]>;
}

const SHEET_FILE = 'xl/worksheets/sheet1.xml';

/**
 * A workbook of one sheet, piece by piece, so that fifty thousand rows never stand in memory: the
 * library makes an empty one with its styles, and rows are written into it as they are read.
 * Cells are typed: a name that begins with `=` stays text and is never a formula.
 */
export async function* streamWorkbook({
  name,
  columns,
  pages,
}: Sheet): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const files = unzipSync(await frame(name, columns));
  const { before, styles, after } = splitSheet(strFromU8(files[SHEET_FILE] ?? new Uint8Array()));
  const made: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    made.push(chunk);
  });
  for (const [file, content] of Object.entries(files)) {
    if (file === SHEET_FILE) continue;
    const entry = new ZipDeflate(file);
    zip.add(entry);
    entry.push(content, true);
  }
  const sheet = new ZipDeflate(SHEET_FILE, { level: 6 });
  zip.add(sheet);
  sheet.push(strToU8(before));
  let row = 2;
  for await (const page of pages) {
    let xml = '';
    for (const values of page) xml += rowXml(row++, values, columns, styles);
    sheet.push(strToU8(xml));
    yield* made.splice(0);
  }
  sheet.push(strToU8(after), true);
  zip.end();
  yield* made.splice(0);
}

/** The workbook with its head and one row, which shows what the library writes for each column. */
function frame(sheet: string, columns: readonly SheetColumn[]): Promise<Buffer> {
  const head = columns.map(({ title }): Cell => ({
    type: String,
    value: title,
    fontWeight: 'bold',
  }));
  const sample = columns.map(({ kind }): Cell =>
    kind === 'text' ? { type: String, value: '-' } : { type: Number, value: 0, format: '0.##' },
  );
  return writeExcel([head, sample], {
    sheet,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  }).toBuffer();
}

/** A sheet around its second row, and the style of each cell of that row. */
function splitSheet(xml: string) {
  const start = xml.indexOf('<row r="2"');
  const end = xml.indexOf('</sheetData>');
  if (start < 0 || end < start) throw new Error('The workbook is not made as it was');
  const styles = xml
    .slice(start, end)
    .split('<c ')
    .slice(1)
    .map((cell) => /^[^>]*? s="(\d+)"/.exec(cell)?.[1] ?? null);
  return { before: xml.slice(0, start), styles, after: xml.slice(end) };
}

function rowXml(
  row: number,
  values: readonly (string | number)[],
  columns: readonly SheetColumn[],
  styles: readonly (string | null)[],
): string {
  let cells = '';
  for (const [n, value] of values.entries()) {
    const style = styles[n] ? ` s="${styles[n]}"` : '';
    const place = `r="${String.fromCharCode(65 + n)}${row}"${style}`;
    cells +=
      columns[n]?.kind === 'hours'
        ? `<c ${place}><v>${Number(value) / 100}</v></c>`
        : `<c ${place} t="inlineStr"><is><t xml:space="preserve">${xmlText(String(value))}</t></is></c>`;
  }
  return `<row r="${row}">${cells}</row>`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Text as XML may hold it: no control characters, no halves of a character. */
const xmlText = (text: string): string =>
  text
    .toWellFormed()
    // Those that XML forbids, even escaped.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>]/g, (character) => ENTITIES[character] ?? '');
