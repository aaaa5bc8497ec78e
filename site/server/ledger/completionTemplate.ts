import {
  COMPLETION_COLUMNS,
  type CompletionColumn,
} from '../../../cms/domain/ledger/completionCells.ts';
import type { SheetColumn } from '../../../cms/operations/reports/sheet.ts';
import type { Language } from '../../../cms/text/language.ts';
import { ledgerWords } from '../../../cms/text/ledger/ledgerWords.ts';
import { tableFile } from '../tableFile.ts';

/** In characters. */
const WIDTHS: Record<CompletionColumn, number> = {
  ...{ staffNumber: 14, name: 12, course: 36, provider: 24, day: 12, hours: 8, note: 30 },
};

/**
 * A table of past learning to fill in, with an example that goes in as it stands.
 *
 * @param person somebody for whom whoever asks may put learning in; none: only the head
 */
export function completionTemplate(
  person: { staffNumber: string; name: string } | null,
  language: Language,
): Response {
  const { columns, example, template } = ledgerWords[language].completions;
  const row = person && { ...person, ...example };
  return tableFile({
    ...{ name: template, plain: 'completions' },
    columns: COMPLETION_COLUMNS.map((column): SheetColumn => ({
      title: columns[column],
      width: WIDTHS[column],
      kind: 'text',
    })),
    rows: row ? [COMPLETION_COLUMNS.map((column) => row[column])] : [],
  });
}
