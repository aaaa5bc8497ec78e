import { LANGUAGES } from '../../../../text/language.ts';
import { printWords } from '../../../../text/print/printWords.ts';
import { personTitles } from '../../../accounts/people/personNames.ts';

/** The columns of a table of marks before those of the questions. */
export const MARK_COLUMNS = ['staffNumber', 'name', 'form', 'day', 'mark'] as const;

/** The name stands beside the number so that a mistyped number is nobody else's mark. */
export const MARKS_NEEDED = ['staffNumber', 'name'] as const;

/** The column of a question, by its place on the form. */
export const questionColumn = (place: number): string => `q${place}`;

const said = LANGUAGES.map((language) => printWords[language].marks);
const names = (column: 'form' | 'day' | 'mark'): string[] =>
  said.flatMap(({ columns, otherTitles }) => [columns[column], ...otherTitles[column].split(' ')]);

/**
 * How the columns of a table of marks may be called, in either language.
 *
 * @param questions how many the longest form has
 */
export const markTitles = (questions: number): Record<string, string[]> => ({
  ...{ staffNumber: personTitles.staffNumber, name: personTitles.name },
  ...{ form: names('form'), day: names('day'), mark: names('mark') },
  ...Object.fromEntries(
    Array.from({ length: questions }, (_, n) => [
      questionColumn(n + 1),
      said.flatMap(({ columns, otherTitles }) => [
        columns.question(n + 1),
        ...otherTitles.question(n + 1).split(' '),
      ]),
    ]),
  ),
});
