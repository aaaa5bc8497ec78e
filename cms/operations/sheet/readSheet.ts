import path from 'node:path';
import { Worker } from 'node:worker_threads';

import type { SheetRow } from '../../domain/sheetCell.ts';
import { OperationError } from '../OperationError.ts';
import type { SheetProblemName } from './SheetProblem.ts';

/** A company's list of people, and some more. */
export const MOST_ROWS = 60_000;

/** What reading may take; a file that is made to burst ends its thread and nothing else. */
const resourceLimits = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 8 };
const MOST_MS = 60_000;

type Answer = { rows: SheetRow[] } | { problem: SheetProblemName; place: string };
type Word = Answer | { end: true };

/**
 * Reads a table that somebody has uploaded: the first sheet of an Excel workbook, or CSV. In a
 * thread of its own: large files keep nobody else waiting, and what bursts there hurts nobody.
 *
 * @returns the rows that are not empty, the head among them
 * @throws OperationError 422 `sheet-…` for what can't be read
 */
export async function readSheet(bytes: Uint8Array): Promise<SheetRow[]> {
  const answer = await inThread(bytes);
  if ('problem' in answer) {
    const { problem, place } = answer;
    throw new OperationError(422, problem, { place });
  }
  if (answer.rows.length === 0) throw new OperationError(422, 'sheet-empty', { place: '' });
  return answer.rows;
}

function inThread(bytes: Uint8Array): Promise<Answer> {
  // By its path: the portal's bundle has this file within itself, and no thread starts from there.
  const worker = new Worker(path.resolve('cms/operations/sheet/sheetWorker.ts'), {
    workerData: { bytes, most: MOST_ROWS + 1 },
    resourceLimits,
  });
  return new Promise<Answer>((resolve, reject) => {
    const tooMuch = () => resolve({ problem: 'sheet-too-large', place: '' });
    const timer = setTimeout(tooMuch, MOST_MS);
    const rows: SheetRow[] = [];
    worker.on('message', (word: Word) => {
      if ('end' in word) resolve({ rows });
      else if ('problem' in word) resolve(word);
      else for (const row of word.rows) rows.push(row);
    });
    worker.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') tooMuch();
      else reject(error);
    });
    worker.once('exit', () => clearTimeout(timer));
  }).finally(() => worker.terminate());
}
