import { unzipSync, zipSync, type UnzipFileInfo } from 'fflate';

import { SheetProblem } from './SheetProblem.ts';

/** Unpacked; 50,000 people with nine columns are 30 MB. */
const MOST_BYTES = 160 * 1024 * 1024;
/** More than any workbook of an office holds. */
const MOST_FILES = 2_000;

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;
const MERGED = /<mergeCell\s[^>]*?ref="[A-Z]+(\d+):[A-Z]+(\d+)"/g;
/** So many rows are read at once: their cells weigh ten times what they weigh as text. */
const PART = 2_000;

interface OpenWorkbook {
  /**
   * The workbook again and again, each time with some rows of its first sheet only, none of them
   * empty, and no larger than it says.
   */
  parts: () => Iterable<Buffer>;
  /** Rows that are hidden in the first sheet, from 1. */
  hidden: ReadonlySet<number>;
  /** Rows with a cell that is one with others, in the first sheet. */
  merged: ReadonlySet<number>;
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
  const { head, rows, tail } = splitSheet(files[sheet] ?? new Uint8Array());
  const full: Buffer[] = [];
  const hidden = new Set<number>();
  for (const row of rows) {
    const xml = row.toString();
    // Spreadsheets keep a row for each that once had a format: up to a million of them.
    if (!/<(?:v|is|f)[\s/>]/.test(xml)) continue;
    // A cell that holds an error, such as `#N/A`, would be read as if it were empty.
    const [failed] = /<c\s[^>]* t="e"[^>]*>/.exec(xml) ?? [];
    if (failed) throw new SheetProblem('sheet-cell', / r="([A-Z]+\d+)"/.exec(failed)?.[1]);
    if (/^<row[^>]* hidden="(?:1|true)"/.test(xml)) hidden.add(numberOf(xml));
    if (full.push(row) > most) throw new SheetProblem('sheet-too-large');
  }
  const end = numberOf(full.at(-1)?.toString() ?? '');
  const merged = new Set<number>();
  for (const [, from, to] of tail.toString().matchAll(MERGED)) {
    for (let row = Number(from); row <= Math.min(Number(to), end); row += 1) merged.add(row);
  }
  return {
    *parts() {
      // Even a sheet without rows is read once, so that what is no sheet is found out.
      for (let at = 0; at === 0 || at < full.length; at += PART) {
        const xml = Buffer.concat([head, ...full.slice(at, at + PART), tail]);
        yield Buffer.from(zipSync({ ...files, [sheet]: xml }, { level: 0 }));
      }
    },
    hidden,
    merged,
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

/** Which row of its sheet it is; a row that doesn't say so has cells that do. */
const numberOf = (row: string): number =>
  Number(/^<row[^>]* r="(\d+)"/.exec(row)?.[1] ?? / r="[A-Z]+(\d+)"/.exec(row)?.[1] ?? 0);

/** A sheet's XML: what stands before its rows, each of them, and what stands behind. */
function splitSheet(given: Uint8Array): { head: Buffer; rows: Buffer[]; tail: Buffer } {
  const xml = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  const starts: number[] = [];
  for (let at = xml.indexOf('<row'); at !== -1; at = xml.indexOf('<row', at + 1)) {
    // Not `<rowBreaks>`.
    if (/[\s/>]/.test(String.fromCharCode(xml[at + 4] ?? 0))) starts.push(at);
  }
  const [first] = starts;
  if (first === undefined) return { head: xml, rows: [], tail: Buffer.alloc(0) };
  const last = xml.indexOf('</sheetData>', starts.at(-1));
  const end = last === -1 ? xml.length : last;
  return {
    head: xml.subarray(0, first),
    rows: starts.map((start, n) => xml.subarray(start, starts[n + 1] ?? end)),
    tail: xml.subarray(end),
  };
}

const numberIn = (name: string) => Number(name.replaceAll(/\D/g, ''));
const byNumber = (a: string, b: string) => numberIn(a) - numberIn(b);
