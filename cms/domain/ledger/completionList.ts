import { cellText, type SheetCell, type SheetRow } from '../sheetCell.ts';
import {
  completionCells,
  type CompletionCellProblem,
  type CompletionCells,
  type CompletionColumn,
} from './completionCells.ts';
import { completionKey } from './completionKey.ts';

export type CompletionRowProblem =
  CompletionCellProblem | ['row-merged' | 'row-torn'] | ['completion-twice', { row: number }];

/** A row of past learning, read; or why it can't be. */
export interface ListedCompletion {
  row: number;
  /** What a person recognises the row by. */
  title: string;
  /** Whether the staff number came as a number, which has no leading zeros. */
  numeric: boolean;
  hidden: boolean;
  read: { completion: CompletionCells } | { problem: CompletionRowProblem };
}

/** Reads the rows of a table of past learning. Of two that say the same the second is wrong. */
export function completionList(
  body: readonly SheetRow[],
  cellsOf: (row: SheetRow) => Partial<Record<CompletionColumn, SheetCell>>,
  today: string,
): ListedCompletion[] {
  const firstRows = new Map<string, number>();
  return body.map((row) => {
    const cells = cellsOf(row);
    const title = `${cellText(cells.staffNumber)} ${cellText(cells.course)}`.trim();
    const numeric = typeof cells.staffNumber === 'number';
    const about = { row: row.row, title, numeric, hidden: row.hidden ?? false };
    if (row.merged) return { ...about, read: { problem: ['row-merged'] } };
    if (row.torn) return { ...about, read: { problem: ['row-torn'] } };
    const read = completionCells(cells, today);
    if ('problem' in read) return { ...about, read };
    const { completion } = read;
    const key = `${completion.staffNumber.toLowerCase()} ${completionKey(completion)}`;
    const first = firstRows.get(key);
    if (first !== undefined) {
      return { ...about, read: { problem: ['completion-twice', { row: first }] } };
    }
    firstRows.set(key, row.row);
    return { ...about, read };
  });
}
