import type { Payload } from 'payload';

import {
  COMPLETION_COLUMNS,
  NEEDED_COMPLETION_COLUMNS,
} from '../../../cms/domain/ledger/completionCells.ts';
import { checkCompletions } from '../../../cms/operations/ledger/completions/checkCompletions.ts';
import { completionTitles } from '../../../cms/operations/ledger/completions/completionTitles.ts';
import { readSheet } from '../../../cms/operations/sheet/readSheet.ts';
import type { Language } from '../../../cms/text/language.ts';
import { ledgerWords } from '../../../cms/text/ledger/ledgerWords.ts';
import { say } from '../../../cms/text/say.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { failedRowsFile } from '../failedRowsFile.ts';
import { completionSheetColumns } from './completionSheetColumns.ts';

interface Asked {
  viewer: Viewer;
  bytes: Uint8Array;
  language: Language;
  now: Date;
}

/**
 * The rows of a table of past learning that can't be entered, each with why; enters nothing.
 *
 * @throws OperationError as `readSheet` and `checkCompletions`
 */
export async function failedCompletionsFile(
  payload: Payload,
  { viewer, bytes, language, now }: Asked,
): Promise<Response> {
  const rows = await readSheet(bytes);
  const check = await checkCompletions(payload, { rows, actor: viewer.user, now });
  const { problems, failed, problemColumn } = ledgerWords[language].completions;
  return failedRowsFile({
    ...{ rows, wanted: { titles: completionTitles, needed: NEEDED_COMPLETION_COLUMNS } },
    problems: new Map(
      check.rows.flatMap(({ row, problem }) => (problem ? [[row, say(problems, problem)]] : [])),
    ),
    ...{ order: COMPLETION_COLUMNS, columns: completionSheetColumns(language), problemColumn },
    ...{ name: failed, plain: 'completions-failed' },
  });
}
