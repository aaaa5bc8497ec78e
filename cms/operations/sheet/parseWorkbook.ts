import { readSheet } from 'read-excel-file/node';

import type { SheetCell, SheetRow } from '../../domain/sheetCell.ts';
import { openWorkbook } from './openWorkbook.ts';
import { SheetProblem } from './SheetProblem.ts';

/**
 * The rows of a workbook's first sheet, without those that are empty. A formula is the value that
 * its spreadsheet has stored with it.
 *
 * @param most the most rows there may be
 * @throws SheetProblem
 */
export async function parseWorkbook(given: Buffer, most: number): Promise<SheetRow[]> {
  const { bytes, hidden, merged } = openWorkbook(given, most);
  let data: SheetCell[][];
  try {
    data = (await readSheet(bytes)) as unknown as SheetCell[][];
  } catch {
    throw new SheetProblem('sheet-unreadable');
  }
  const inMerged = new Set<number>();
  for (const { from, to } of merged) {
    for (let row = from; row <= Math.min(to, data.length); row += 1) inMerged.add(row);
  }
  const rows: SheetRow[] = [];
  for (const [index, cells] of data.entries()) {
    if (cells.every((cell) => cell === null || cell === '')) continue;
    const row = index + 1;
    rows.push({
      ...{ row, cells },
      ...(hidden.has(row) && { hidden: true }),
      ...(inMerged.has(row) && { merged: true }),
    });
  }
  return rows;
}
