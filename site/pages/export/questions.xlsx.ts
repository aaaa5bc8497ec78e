import { readBank } from '../../../cms/operations/quiz/bank/readBank.ts';
import { bankWords } from '../../../cms/text/bank/bankWords.ts';
import { json } from '../../server/json.ts';
import { only } from '../../server/only.ts';
import { exportQuery } from '../../server/quiz/exportQuery.ts';
import { questionWorkbook } from '../../server/quiz/questionWorkbook.ts';
import { workbookFile } from '../../server/workbookFile.ts';

export const GET = json(async ({ payload, viewer: { user: actor }, language, query }) => {
  const { topic } = query(exportQuery);
  const workbook = questionWorkbook(await readBank(payload, { actor, topic }), language);
  return workbookFile(workbook, `${bankWords[language].file}.xlsx`, 'questions.xlsx');
});

export const ALL = only('GET');
