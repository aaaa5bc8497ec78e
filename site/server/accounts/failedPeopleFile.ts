import { NEEDED_COLUMNS, PERSON_COLUMNS } from '../../../cms/domain/accounts/personCells.ts';
import { cellText, type SheetRow } from '../../../cms/domain/sheetCell.ts';
import type { PeopleCheck } from '../../../cms/operations/accounts/people/checkPeople.ts';
import { personTitles } from '../../../cms/operations/accounts/people/personNames.ts';
import { findColumns } from '../../../cms/operations/sheet/findColumns.ts';
import { accountsWords } from '../../../cms/text/accounts/accountsWords.ts';
import type { Language } from '../../../cms/text/language.ts';
import { say } from '../../../cms/text/say.ts';
import { tableFile } from '../tableFile.ts';
import { personSheetColumns } from './personSheetColumns.ts';

interface Given {
  rows: readonly SheetRow[];
  language: Language;
}

/** Exactly the rows that failed, each with what is wrong: to be corrected and put in again. */
export function failedPeopleFile({ rows: checked }: PeopleCheck, { rows, language }: Given) {
  const { people } = accountsWords[language];
  const { body, cellsOf } = findColumns(rows, { titles: personTitles, needed: NEEDED_COLUMNS });
  const problems = new Map(
    checked.flatMap(({ row, problem }) => (problem ? [[row, say(people.problems, problem)]] : [])),
  );
  return tableFile({
    ...{ name: people.failed, plain: 'people-failed' },
    columns: [
      ...personSheetColumns(language),
      { title: people.problemColumn, width: 60, kind: 'text' },
    ],
    rows: body.flatMap((row) => {
      const problem = problems.get(row.row);
      if (problem === undefined) return [];
      const cells = cellsOf(row);
      return [[...PERSON_COLUMNS.map((column) => cellText(cells[column])), problem]];
    }),
  });
}
