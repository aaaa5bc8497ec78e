import { NEEDED_BANK_COLUMNS } from '../../../domain/quiz/bank/bankColumns.ts';
import { bankTable } from '../../../domain/quiz/bank/bankTable.ts';
import { giftBlocks } from '../../../domain/quiz/bank/giftBlocks.ts';
import type { ListedQuestion } from '../../../domain/quiz/bank/listedQuestion.ts';
import { readAiken } from '../../../domain/quiz/bank/readAiken.ts';
import type { SheetRow } from '../../../domain/sheetCell.ts';
import { OperationError } from '../../OperationError.ts';
import { decodeText } from '../../sheet/decodeText.ts';
import { findColumns } from '../../sheet/findColumns.ts';
import { MOST_ROWS, readSheet } from '../../sheet/readSheet.ts';
import { SheetProblem } from '../../sheet/SheetProblem.ts';
import { bankNames, bankTitles } from './bankNames.ts';
import { fileFormat } from './fileFormat.ts';
import { readGift } from './readGift.ts';

/** A file of questions, read. */
export interface ReadFile {
  list: ListedQuestion[];
  /** The rows of a table; a text has none. */
  rows?: SheetRow[];
}

/**
 * Reads a file of questions: a workbook, CSV, GIFT or Aiken, by what it is and not by its name.
 *
 * @throws OperationError 422 `sheet-…` for what can't be read, `questions-none`
 */
export async function readQuestions(bytes: Uint8Array): Promise<ReadFile> {
  const file = await read(bytes);
  if (file.list.length === 0) throw new OperationError(422, 'questions-none');
  if (file.list.length > MOST_ROWS) throw tooLarge();
  return file;
}

const tooLarge = () => new OperationError(422, 'sheet-too-large', { place: '' });

async function read(bytes: Uint8Array): Promise<ReadFile> {
  const text = isWorkbook(bytes) ? null : textOf(bytes);
  const format = text === null ? 'table' : fileFormat(text);
  if (format === 'aiken') return { list: readAiken(text ?? '') };
  if (format === 'gift') {
    const blocks = giftBlocks(text ?? '');
    // Before they are read, which takes far longer.
    if (blocks.length > MOST_ROWS) throw tooLarge();
    return { list: await readGift(blocks) };
  }
  const rows = await readSheet(bytes);
  const { body, cellsOf } = findColumns(rows, { titles: bankTitles, needed: NEEDED_BANK_COLUMNS });
  return { list: bankTable(body, cellsOf, bankNames), rows };
}

/** The container of workbooks, and that of old ones, which are refused where tables are read. */
function isWorkbook(bytes: Uint8Array): boolean {
  const mark = Buffer.from(bytes.subarray(0, 4)).toString('hex');
  return bytes.length === 0 || mark.startsWith('504b') || mark === 'd0cf11e0';
}

function textOf(bytes: Uint8Array): string {
  try {
    return decodeText(bytes).replace(/^\ufeff/, '');
  } catch (error) {
    if (!(error instanceof SheetProblem)) throw error;
    throw new OperationError(422, error.problem, { place: error.place });
  }
}
