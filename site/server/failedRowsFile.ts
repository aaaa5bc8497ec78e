import { cellText, type SheetCell, type SheetRow } from '../../cms/domain/sheetCell.ts';
import type { SheetColumn } from '../../cms/operations/reports/sheet.ts';
import { findColumns } from '../../cms/operations/sheet/findColumns.ts';
import { tableFile } from './tableFile.ts';

interface Failed<Column extends string> {
  /** The table as it was sent. */
  rows: readonly SheetRow[];
  /** How its columns may be called, and which it can't do without. */
  wanted: Parameters<typeof findColumns<Column>>[1];
  /** What is wrong with a row, by its number; a row that is not named is right. */
  problems: ReadonlyMap<number, string>;
  /** The columns of the template, in this order, with their heads. */
  order: readonly Column[];
  columns: readonly SheetColumn[];
  problemColumn: string;
  /** How a cell is written again; half-width, where its width means nothing. */
  textOf?: (cell: SheetCell | undefined) => string;
  name: string;
  plain: string;
}

/** Exactly the rows that failed, each with what is wrong: to be corrected and put in again. */
export function failedRowsFile<Column extends string>(failed: Failed<Column>): Response {
  const { rows, wanted, problems, order, columns, problemColumn, name, plain } = failed;
  const { textOf = cellText } = failed;
  const { body, cellsOf } = findColumns(rows, wanted);
  return tableFile({
    ...{ name, plain },
    columns: [...columns, { title: problemColumn, width: 60, kind: 'text' }],
    rows: body.flatMap((row) => {
      const problem = problems.get(row.row);
      if (problem === undefined) return [];
      const cells = cellsOf(row);
      return [[...order.map((column) => textOf(cells[column])), problem]];
    }),
  });
}
