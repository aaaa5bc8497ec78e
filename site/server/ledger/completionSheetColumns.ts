import {
  COMPLETION_COLUMNS,
  type CompletionColumn,
} from '../../../cms/domain/ledger/completionCells.ts';
import type { SheetColumn } from '../../../cms/operations/reports/sheet.ts';
import type { Language } from '../../../cms/text/language.ts';
import { ledgerWords } from '../../../cms/text/ledger/ledgerWords.ts';

/** In characters. */
const WIDTHS: Record<CompletionColumn, number> = {
  ...{ staffNumber: 14, name: 12, course: 36, provider: 24, day: 12, hours: 8, note: 30 },
};

/** The columns of a table of past learning, as workbooks have them. */
export const completionSheetColumns = (language: Language): SheetColumn[] =>
  COMPLETION_COLUMNS.map((column) => ({
    title: ledgerWords[language].completions.columns[column],
    width: WIDTHS[column],
    kind: 'text',
  }));
