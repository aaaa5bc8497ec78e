import { cellText, type SheetCell, type SheetRow } from '../sheetCell.ts';
import {
  personCells,
  type CellProblem,
  type PersonCells,
  type PersonColumn,
  type PersonNames,
} from './personCells.ts';

export type RowProblem =
  | CellProblem
  | ['row-merged' | 'row-torn']
  | ['staff-number-twice', { row: number }]
  | ['zeros-lost', { given: string }];

/** A row of a list of people, read; or why it can't be. */
export interface ListedPerson {
  row: number;
  /** What a person recognises the row by. */
  title: string;
  /** Whether the staff number came as a number, which has no leading zeros. */
  numeric: boolean;
  hidden: boolean;
  read: { person: PersonCells } | { problem: RowProblem };
}

/**
 * Reads the rows of a list of people. Of two rows with one staff number the second is wrong, in
 * capitals or not: they would sign in by one name.
 */
export function peopleList(
  body: readonly SheetRow[],
  cellsOf: (row: SheetRow) => Partial<Record<PersonColumn, SheetCell>>,
  names: PersonNames,
): ListedPerson[] {
  const firstRows = new Map<string, number>();
  return body.map((row) => {
    const cells = cellsOf(row);
    const title = `${cellText(cells.staffNumber)} ${cellText(cells.name)}`.trim();
    const numeric = typeof cells.staffNumber === 'number';
    const about = { row: row.row, title, numeric, hidden: row.hidden ?? false };
    if (row.merged) return { ...about, read: { problem: ['row-merged'] } };
    if (row.torn) return { ...about, read: { problem: ['row-torn'] } };
    const read = personCells(cells, names);
    if ('problem' in read) return { ...about, read };
    const number = read.person.staffNumber.toLowerCase();
    const first = firstRows.get(number);
    if (first !== undefined) {
      return { ...about, read: { problem: ['staff-number-twice', { row: first }] } };
    }
    firstRows.set(number, row.row);
    return { ...about, read };
  });
}
