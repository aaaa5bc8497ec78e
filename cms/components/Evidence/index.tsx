import type { JSONFieldServerProps } from 'payload';

import type { CreditEntry } from '../../payload-types.ts';
import { describeEvidence } from '../../text/ledger/describeEvidence.ts';
import { backOfficeWords } from '../../text/backOffice/backOfficeWords.ts';
import { toLanguage } from '../../text/toLanguage.ts';

/** What earned an entry, or who made it and why, as the portal's papers tell it. */
export function Evidence({ data, i18n }: JSONFieldServerProps) {
  const language = toLanguage(i18n.language);
  const told = describeEvidence(language, data as CreditEntry);
  return (
    <section className="field-type read-only">
      <span className="field-label">{backOfficeWords[language].evidence}</span>
      <p className="figure">{told || '–'}</p>
    </section>
  );
}
