import type { ServerProps } from 'payload';

import { backOfficeWords } from '../../text/backOffice/backOfficeWords.ts';
import { toLanguage } from '../../text/toLanguage.ts';

/** The way back to what learners see, on every page's head. */
export function PortalLink({ i18n }: Pick<ServerProps, 'i18n'>) {
  return (
    <a className="portal-link" href="/">
      {backOfficeWords[toLanguage(i18n.language)].toPortal}
    </a>
  );
}
