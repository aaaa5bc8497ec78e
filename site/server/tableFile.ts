import type { SheetColumn } from '../../cms/operations/reports/sheet.ts';
import { streamWorkbook } from '../../cms/operations/reports/streamWorkbook.ts';
import { workbookFile } from './workbookFile.ts';

interface Table {
  /** Of the file, without its ending. */
  name: string;
  /** The same for programs that know no Chinese. */
  plain: string;
  columns: readonly SheetColumn[];
  rows: (string | number)[][];
}

/** A small table as a workbook to keep. */
export function tableFile({ name, plain, columns, rows }: Table): Response {
  async function* pages() {
    yield rows;
    await Promise.resolve();
  }
  const workbook = streamWorkbook({ name, columns, pages: pages() });
  return workbookFile(workbook, `${name}.xlsx`, `${plain}.xlsx`);
}
