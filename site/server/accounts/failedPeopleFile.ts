import { NEEDED_COLUMNS, PERSON_COLUMNS } from '../../../cms/domain/accounts/personCells.ts';
import type { SheetRow } from '../../../cms/domain/sheetCell.ts';
import type { PeopleCheck } from '../../../cms/operations/accounts/people/checkPeople.ts';
import { personTitles } from '../../../cms/operations/accounts/people/personNames.ts';
import { accountsWords } from '../../../cms/text/accounts/accountsWords.ts';
import type { Language } from '../../../cms/text/language.ts';
import { say } from '../../../cms/text/say.ts';
import { failedRowsFile } from '../failedRowsFile.ts';
import { personSheetColumns } from './personSheetColumns.ts';

interface Given {
  rows: readonly SheetRow[];
  language: Language;
}

/** The people who were not put in, each with why. */
export function failedPeopleFile({ rows: checked }: PeopleCheck, { rows, language }: Given) {
  const { people } = accountsWords[language];
  return failedRowsFile({
    ...{ rows, wanted: { titles: personTitles, needed: NEEDED_COLUMNS }, order: PERSON_COLUMNS },
    problems: new Map(
      checked.flatMap(({ row, problem }) =>
        problem ? [[row, say(people.problems, problem)]] : [],
      ),
    ),
    ...{ columns: personSheetColumns(language), problemColumn: people.problemColumn },
    ...{ name: people.failed, plain: 'people-failed' },
  });
}
