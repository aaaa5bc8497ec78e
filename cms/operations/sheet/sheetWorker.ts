import { parentPort, workerData } from 'node:worker_threads';

import { z } from 'zod';

import type { SheetRow } from '../../domain/sheetCell.ts';
import { parseCsv } from './parseCsv.ts';
import { parseWorkbook } from './parseWorkbook.ts';
import { SheetProblem } from './SheetProblem.ts';

const given = z.object({ bytes: z.instanceof(Uint8Array), most: z.number() }).parse(workerData);
const bytes = Buffer.from(given.bytes.buffer, given.bytes.byteOffset, given.bytes.byteLength);
const starts = (mark: string) => bytes.subarray(0, mark.length).equals(Buffer.from(mark, 'latin1'));

/** By what it is, not by what its name says. */
async function* read(): AsyncGenerator<SheetRow[]> {
  if (bytes.length === 0) throw new SheetProblem('sheet-empty');
  // The container of .xls files, and of workbooks with a password.
  if (starts('\u00d0\u00cf\u0011\u00e0')) throw new SheetProblem('sheet-legacy');
  if (starts('PK')) {
    yield* parseWorkbook(bytes, given.most);
    return;
  }
  const rows = parseCsv(bytes);
  if (rows.length > given.most) throw new SheetProblem('sheet-too-large');
  yield rows;
}

try {
  for await (const rows of read()) parentPort?.postMessage({ rows });
  parentPort?.postMessage({ end: true });
} catch (error) {
  if (!(error instanceof SheetProblem)) throw error;
  const { problem, place } = error;
  parentPort?.postMessage({ problem, place });
}
