import type { ServerProps } from 'payload';

import { backOfficeWords } from '../../text/backOffice/backOfficeWords.ts';
import { toLanguage } from '../../text/toLanguage.ts';

/** Above the bank: the way to put in many questions at once, and to take them out. */
export function QuestionFilesLink({ i18n }: Pick<ServerProps, 'i18n'>) {
  return (
    <p>
      <a href="/questions">{backOfficeWords[toLanguage(i18n.language)].questionFiles}</a>
    </p>
  );
}
