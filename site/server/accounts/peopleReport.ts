import type { PeopleCheck } from '../../../cms/operations/accounts/people/checkPeople.ts';
import { accountsWords } from '../../../cms/text/accounts/accountsWords.ts';
import type { Language } from '../../../cms/text/language.ts';
import { say } from '../../../cms/text/say.ts';

/** What `/import/people` answers, as the design has it. */
export function peopleReport(
  { summary, rows, newUnits }: PeopleCheck,
  { mode, applied, language }: { mode: 'check' | 'apply'; applied: boolean; language: Language },
) {
  const { problems, hiddenRow } = accountsWords[language].people;
  return {
    ...{ mode, applied, summary, newUnits },
    rows: rows.map(({ row, fate, title, problem, hidden }) => {
      const message = problem ? say(problems, problem) : hidden ? hiddenRow : undefined;
      return { row, fate, title, ...(message !== undefined && { message }) };
    }),
  };
}
