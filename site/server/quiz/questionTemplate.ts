import {
  BANK_COLUMNS,
  OPTION_COLUMNS,
  type BankColumn,
} from '../../../cms/domain/quiz/bank/bankColumns.ts';
import { streamWorkbook } from '../../../cms/operations/reports/streamWorkbook.ts';
import { bankWords } from '../../../cms/text/bank/bankWords.ts';
import type { Language } from '../../../cms/text/language.ts';
import { workbookFile } from '../workbookFile.ts';
import { bankSheetColumns } from './bankSheetColumns.ts';

/**
 * A table of questions to fill in, with an example of each type that goes in as it stands, and a
 * second sheet that says how it is filled in.
 *
 * @param topic the name of a topic that exists, for the examples; none: they have none
 */
export function questionTemplate(topic: string | null, language: Language): Response {
  const { template, file, guide, examples, types } = bankWords[language];
  const rows = examples.map(({ options = [], type, ...cells }) => {
    const known: Partial<Record<BankColumn, string>> = {
      ...Object.fromEntries(OPTION_COLUMNS.map((column, n) => [column, options[n] ?? ''])),
      ...{ ...cells, type: types[type], topics: topic ?? '' },
    };
    return BANK_COLUMNS.map((column) => known[column] ?? '');
  });
  const workbook = streamWorkbook(
    { name: file, columns: bankSheetColumns(language), pages: once(rows) },
    {
      name: guide.name,
      columns: [{ title: guide.title, width: 110, kind: 'text' }],
      pages: once(guide.lines.map((line) => [line])),
    },
  );
  return workbookFile(workbook, `${template}.xlsx`, 'questions.xlsx');
}

async function* once<T>(rows: T) {
  yield rows;
  await Promise.resolve();
}
