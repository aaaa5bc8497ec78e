import { LANGUAGES } from '../../../text/language.ts';
import { trainingWords } from '../../../text/training/trainingWords.ts';
import { personTitles } from '../../accounts/people/personNames.ts';

const said = LANGUAGES.map((language) => trainingWords[language].list.columns);

/** How the columns of a list of attendance may be called, in either language. */
export const attendanceTitles = {
  staffNumber: personTitles.staffNumber,
  name: personTitles.name,
  state: said.flatMap(({ state }) => state.split(' ')),
  reason: said.flatMap(({ reason }) => reason.split(' ')),
};

/** The name stands beside the number so that a mistyped number is nobody else's attendance. */
export const ATTENDANCE_NEEDED = ['staffNumber', 'name'] as const;
