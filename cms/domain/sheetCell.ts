/** A cell of a table somebody made: what its spreadsheet, or its text, holds. */
export type SheetCell = string | number | boolean | Date | null;

/** A row of such a table. */
export interface SheetRow {
  /** Its number as spreadsheets show it, from 1. */
  row: number;
  cells: readonly SheetCell[];
  /** What its maker may not see: a filter, a folded group. */
  hidden?: true;
  /** One of its cells is one with others. */
  merged?: true;
  /** Its text ends in the middle. */
  torn?: true;
}

/** A cell as people mean it: half-width, without spaces around; nothing is an empty text. */
export function cellText(cell: SheetCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell).normalize('NFKC').trim();
}
