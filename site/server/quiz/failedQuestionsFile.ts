import type { Payload } from 'payload';

import { ownText } from '../../../cms/domain/quiz/bank/bankCells.ts';
import { BANK_COLUMNS, NEEDED_BANK_COLUMNS } from '../../../cms/domain/quiz/bank/bankColumns.ts';
import { bankTitles } from '../../../cms/operations/quiz/bank/bankNames.ts';
import { checkQuestions } from '../../../cms/operations/quiz/bank/checkQuestions.ts';
import { readQuestions } from '../../../cms/operations/quiz/bank/readQuestions.ts';
import { bankWords } from '../../../cms/text/bank/bankWords.ts';
import type { Language } from '../../../cms/text/language.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { failedRowsFile } from '../failedRowsFile.ts';
import { tableFile } from '../tableFile.ts';
import { bankSheetColumns } from './bankSheetColumns.ts';
import type { Agreed } from './putQuestionsIn.ts';
import { questionSentence } from './questionSentence.ts';

interface Asked extends Agreed {
  viewer: Viewer;
  bytes: Uint8Array;
  language: Language;
}

/**
 * Exactly the questions of a file that can't be put in, each with why: the rows of a table, to be
 * corrected and put in again, or what stands in a text. Puts nothing in.
 *
 * @throws OperationError as `readQuestions` and `checkQuestions`
 */
export async function failedQuestionsFile(
  payload: Payload,
  { viewer, bytes, language, ...agreed }: Asked,
): Promise<Response> {
  const { list, rows } = await readQuestions(bytes);
  const check = await checkQuestions(payload, { list, actor: viewer.user, ...agreed });
  const { failed, problemColumn, failedText } = bankWords[language];
  const problems = new Map(
    check.rows
      .filter(({ fate }) => fate === 'error')
      .map((checked) => [checked.row, questionSentence(checked, language) ?? '']),
  );
  const file = { name: failed, plain: 'questions-failed' };
  if (rows) {
    return failedRowsFile({
      ...{ ...file, rows, wanted: { titles: bankTitles, needed: NEEDED_BANK_COLUMNS }, problems },
      ...{ order: BANK_COLUMNS, columns: bankSheetColumns(language), problemColumn },
      textOf: ownText,
    });
  }
  return tableFile({
    ...file,
    columns: [
      { title: failedText.row, width: 8, kind: 'count' },
      { title: failedText.text, width: 80, kind: 'text' },
      { title: problemColumn, width: 60, kind: 'text' },
    ],
    rows: list.flatMap(({ row, title, text = title }) => {
      const problem = problems.get(row);
      return problem === undefined ? [] : [[row, text, problem]];
    }),
  });
}
