import { readSheet } from 'read-excel-file/node';

import type { SheetCell, SheetRow } from '../../domain/sheetCell.ts';
import { openWorkbook } from './openWorkbook.ts';
import { SheetProblem } from './SheetProblem.ts';

/**
 * The rows of a workbook's first sheet, without those that are empty, some thousand at a time. A
 * formula is the value that its spreadsheet has stored with it.
 *
 * @param most the most rows there may be
 * @throws SheetProblem
 */
export async function* parseWorkbook(given: Buffer, most: number): AsyncGenerator<SheetRow[]> {
  const { parts, hidden, merged } = openWorkbook(given, most);
  let last = 0;
  for (const part of parts()) {
    const rows: SheetRow[] = [];
    for (const [index, cells] of (await readCells(part)).entries()) {
      if (cells.every((cell) => cell === null || cell === '')) continue;
      const row = index + 1;
      if (row <= last) throw new SheetProblem('sheet-unreadable');
      last = row;
      rows.push({
        ...{ row, cells },
        ...(hidden.has(row) && { hidden: true }),
        ...(merged.has(row) && { merged: true }),
      });
    }
    yield rows;
  }
}

async function readCells(bytes: Buffer): Promise<SheetCell[][]> {
  try {
    return (await readSheet(bytes)) as unknown as SheetCell[][];
  } catch {
    throw new SheetProblem('sheet-unreadable');
  }
}
