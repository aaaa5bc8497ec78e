import { makeQuestionsFile } from '../data/makeQuestionsFile.ts';
import type { LedgerPlace } from '../data/fillLedger.ts';
import type { Row } from '../Row.ts';
import { measureAct } from './measureAct.ts';

const QUESTIONS = 10_000;

/** A large bank put in by a file, and the same file once more. */
export async function measureQuestions(place: LedgerPlace, folder: string): Promise<Row[]> {
  const file = await makeQuestionsFile(folder, QUESTIONS);
  const env = { ...place.env, BENCH_QUESTIONS: file };
  const rows: Row[] = [];
  for (const what of [`Import of ${QUESTIONS} questions`, 'The same file once more']) {
    const act = { what, file: 'importQuestions.ts', targetSeconds: 30, targetMb: 500, heapMb: 220 };
    rows.push(...(await measureAct({ ...place, env }, act)));
  }
  return rows;
}
