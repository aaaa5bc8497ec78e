import { PERSON_COLUMNS, type PersonColumn } from '../../../cms/domain/accounts/personCells.ts';
import type { SheetColumn } from '../../../cms/operations/reports/sheet.ts';
import { accountsWords } from '../../../cms/text/accounts/accountsWords.ts';
import type { Language } from '../../../cms/text/language.ts';

/** In characters. */
const WIDTHS: Record<PersonColumn, number> = {
  ...{ staffNumber: 14, name: 12, unit: 32, audience: 16, roles: 14 },
  ...{ job: 16, joinedOn: 12, leftOn: 12, secondary: 24 },
};

/** The columns of a list of people, as workbooks have them. */
export const personSheetColumns = (language: Language): SheetColumn[] =>
  PERSON_COLUMNS.map((column) => ({
    title: accountsWords[language].people.columns[column],
    width: WIDTHS[column],
    kind: 'text',
  }));
