import type { ServerProps } from 'payload';

import { backOfficeWords } from '../../text/backOffice/backOfficeWords.ts';
import { toLanguage } from '../../text/toLanguage.ts';

/** Above the list of accounts: the way to put in many at once. */
export function PeopleImportLink({ i18n }: Pick<ServerProps, 'i18n'>) {
  return (
    <p>
      <a href="/trainer/people">{backOfficeWords[toLanguage(i18n.language)].importPeople}</a>
    </p>
  );
}
