import { BANK_COLUMNS, type BankColumn } from '../../../cms/domain/quiz/bank/bankColumns.ts';
import type { SheetColumn } from '../../../cms/operations/reports/sheet.ts';
import { bankWords } from '../../../cms/text/bank/bankWords.ts';
import type { Language } from '../../../cms/text/language.ts';

const OPTION = 18;
/** In characters. */
const WIDTHS: Partial<Record<BankColumn, number>> = {
  ...{ code: 12, type: 10, stem: 48, answer: 16, explanation: 36, topics: 20 },
  ...{ difficulty: 8, forPractice: 12, leniency: 18, document: 24, number: 16, day: 12 },
};

/** The columns of a table of questions, as workbooks have them. */
export const bankSheetColumns = (language: Language): SheetColumn[] =>
  BANK_COLUMNS.map((column) => ({
    title: bankWords[language].columns[column],
    width: WIDTHS[column] ?? OPTION,
    kind: 'text',
  }));
