import { COMPLETION_COLUMNS } from '../../../cms/domain/ledger/completionCells.ts';
import type { Language } from '../../../cms/text/language.ts';
import { ledgerWords } from '../../../cms/text/ledger/ledgerWords.ts';
import { tableFile } from '../tableFile.ts';
import { completionSheetColumns } from './completionSheetColumns.ts';

/**
 * A table of past learning to fill in, with an example that goes in as it stands.
 *
 * @param person somebody for whom whoever asks may put learning in; none: only the head
 */
export function completionTemplate(
  person: { staffNumber: string; name: string } | null,
  language: Language,
): Response {
  const { example, template } = ledgerWords[language].completions;
  const row = person && { ...person, ...example };
  return tableFile({
    ...{ name: template, plain: 'completions', columns: completionSheetColumns(language) },
    rows: row ? [COMPLETION_COLUMNS.map((column) => row[column])] : [],
  });
}
