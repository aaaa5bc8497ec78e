import {
  COMPLETION_COLUMNS,
  type CompletionColumn,
} from '../../../domain/ledger/completionCells.ts';
import { LANGUAGES } from '../../../text/language.ts';
import { ledgerWords } from '../../../text/ledger/ledgerWords.ts';

/** How the columns of past learning may be called, in either language; the first is the template's. */
export const completionTitles = Object.fromEntries(
  COMPLETION_COLUMNS.map((column) => [
    column,
    LANGUAGES.map((language) => ledgerWords[language].completions).flatMap((words) => [
      words.columns[column],
      ...words.otherTitles[column].split(' '),
    ]),
  ]),
) as Record<CompletionColumn, string[]>;
