import { isDay } from './shanghai.ts';
import { cellText, type SheetCell } from './sheetCell.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** Day 0 of spreadsheets: their 1 January 1900 is day 1, and they hold 1900 for a leap year. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** Nobody works who came before or goes after: a number out of this range is no day. */
const FIRST = '1940-01-01';
const LAST = '2099-12-31';

/**
 * The day that a cell of somebody's table names: a date, a serial number of a spreadsheet, or a
 * text in one of the forms in which days are written in Chinese offices.
 *
 * @returns `YYYY-MM-DD`; null for what names none
 */
export function dayOfCell(cell: SheetCell): string | null {
  if (cell instanceof Date) return asDay(cell.getTime());
  const text = cellText(cell);
  const written =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (written) {
    const [, year = '', month = '', day = ''] = written;
    return inRange(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  }
  return /^\d{5}(?:\.\d+)?$/.test(text)
    ? asDay(DAY_ZERO + Math.floor(Number(text)) * DAY_MS)
    : null;
}

/** A spreadsheet's dates have no zone: they are read as if of UTC. */
function asDay(ms: number): string | null {
  return Number.isNaN(ms) ? null : inRange(new Date(ms).toISOString().slice(0, 10));
}

const inRange = (day: string): string | null =>
  isDay(day) && day >= FIRST && day <= LAST ? day : null;
