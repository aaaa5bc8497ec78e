import { accountsWords } from '../../../cms/text/accounts/accountsWords.ts';
import type { AttendanceCheck } from '../../../cms/operations/training/attendanceList/checkAttendance.ts';
import type { Language } from '../../../cms/text/language.ts';
import { say } from '../../../cms/text/say.ts';
import { trainingWords } from '../../../cms/text/training/trainingWords.ts';

export type ImportMode = 'check' | 'apply';

/** What `/import/attendance/:session` answers, as the design has it. */
export function attendanceReport(
  { summary, rows }: AttendanceCheck,
  { mode, applied, language }: { mode: ImportMode; applied: boolean; language: Language },
) {
  const { people } = accountsWords[language];
  const { problems } = trainingWords[language].list;
  return {
    ...{ mode, applied, summary },
    rows: rows.map(({ row, fate, title, problem, hidden }) => {
      const message = !problem
        ? hidden
          ? people.hiddenRow
          : undefined
        : 'ofPerson' in problem
          ? say(people.problems, problem.ofPerson)
          : say(problems, problem.ofAttendance);
      return { row, fate, title, ...(message !== undefined && { message }) };
    }),
  };
}
