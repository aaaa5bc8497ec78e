import { ReadableStream } from 'node:stream/web';

import { streamWorkbook, type SheetColumn } from '../../cms/operations/reports/streamWorkbook.ts';
import { attachment } from './attachment.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

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
  // Node's own stream type and the DOM's differ in name only.
  return new Response(ReadableStream.from(workbook) as unknown as BodyInit, {
    headers: attachment(XLSX, `${name}.xlsx`, `${plain}.xlsx`),
  });
}
