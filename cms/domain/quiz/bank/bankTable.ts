import type { SheetRow } from '../../sheetCell.ts';
import { bankCells, ownText, type BankCells, type BankNames } from './bankCells.ts';
import { titleOf, type ListedQuestion } from './listedQuestion.ts';

/** Reads the rows of a table of questions. */
export function bankTable(
  body: readonly SheetRow[],
  cellsOf: (row: SheetRow) => BankCells,
  names: BankNames,
): ListedQuestion[] {
  return body.map((row) => {
    const cells = cellsOf(row);
    const about = {
      ...{ row: row.row, title: titleOf(ownText(cells.stem)) },
      ...(row.hidden && { note: 'hidden-row' as const }),
    };
    if (row.merged) return { ...about, read: { problem: ['row-merged'] } };
    if (row.torn) return { ...about, read: { problem: ['row-torn'] } };
    return { ...about, read: bankCells(cells, names) };
  });
}
