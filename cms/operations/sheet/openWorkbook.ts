import { strFromU8, strToU8, unzipSync, zipSync, type UnzipFileInfo } from 'fflate';

import { SheetProblem } from './SheetProblem.ts';

/** Unpacked; 50,000 people with nine columns are 30 MB. */
const MOST_BYTES = 160 * 1024 * 1024;
/** More than any workbook of an office holds. */
const MOST_FILES = 2_000;

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;

interface OpenWorkbook {
  /** The workbook with its first sheet only, without empty rows, and no larger than it says. */
  bytes: Buffer;
  /** Rows that are hidden in the first sheet, from 1. */
  hidden: ReadonlySet<number>;
  /** From which row to which cells are one, in the first sheet. */
  merged: readonly { from: number; to: number }[];
}

/**
 * Makes a workbook fit to be read: looks how large it would become and whether it carries a
 * program, drops what nobody reads, and says what a reader of cells passes over (merged cells,
 * hidden rows, errors).
 *
 * @param most the most rows with something in them
 * @throws SheetProblem
 */
export function openWorkbook(given: Uint8Array, most: number): OpenWorkbook {
  const files = unpack(given);
  const [sheet] = Object.keys(files)
    .filter((name) => SHEET.test(name))
    .toSorted(byNumber);
  if (sheet === undefined) throw new SheetProblem('sheet-unreadable');
  const xml = withoutEmptyRows(strFromU8(files[sheet] ?? new Uint8Array()));
  const rows = Array.from(xml.matchAll(/<row\s[^>]*>/g), ([tag]) => tag);
  if (rows.length > most) throw new SheetProblem('sheet-too-large');
  // A cell that holds an error, such as `#N/A`, would be read as if it were empty.
  const [failed] = /<c\s[^>]* t="e"[^>]*>/.exec(xml) ?? [];
  if (failed) throw new SheetProblem('sheet-cell', / r="([A-Z]+\d+)"/.exec(failed)?.[1]);
  const areas = xml.matchAll(/<mergeCell\s[^>]*?ref="[A-Z]+(\d+):[A-Z]+(\d+)"/g);
  return {
    bytes: Buffer.from(zipSync({ ...files, [sheet]: strToU8(xml) }, { level: 0 })),
    hidden: new Set(
      rows
        .filter((tag) => / hidden="(?:1|true)"/.test(tag))
        .map((tag) => Number(/ r="(\d+)"/.exec(tag)?.[1])),
    ),
    merged: Array.from(areas, ([, from, to]) => ({ from: Number(from), to: Number(to) })),
  };
}

/** What a reader needs, each file as large as it says at most. */
function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let size = 0;
  let count = 0;
  let macros = false;
  const wanted = ({ name, originalSize }: UnzipFileInfo): boolean => {
    size += originalSize;
    count += 1;
    macros ||= name.toLowerCase().endsWith('vbaproject.bin');
    if (size > MOST_BYTES || count > MOST_FILES) throw new SheetProblem('sheet-too-large');
    return /\.(?:xml|rels)$/.test(name);
  };
  try {
    const files = unzipSync(bytes, { filter: wanted });
    if (macros) throw new SheetProblem('sheet-macros');
    return files;
  } catch (error) {
    throw error instanceof SheetProblem ? error : new SheetProblem('sheet-unreadable');
  }
}

/** Spreadsheets keep a row for each that once had a format: up to a million of them. */
function withoutEmptyRows(xml: string): string {
  const [head = '', ...rows] = xml.split(/(?=<row[\s/>])/);
  const full = rows.map((row, n) => {
    if (/<(?:v|is|f)[\s/>]/.test(row)) return row;
    // Behind the last row stands the rest of the sheet.
    return n === rows.length - 1 ? row.slice(Math.max(0, row.indexOf('</sheetData>'))) : '';
  });
  return head + full.join('');
}

const numberIn = (name: string) => Number(name.replaceAll(/\D/g, ''));
const byNumber = (a: string, b: string) => numberIn(a) - numberIn(b);
