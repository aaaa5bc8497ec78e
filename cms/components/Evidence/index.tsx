import type { JSONFieldServerProps } from 'payload';

import type { CreditEntry } from '../../payload-types.ts';
import { backOfficeWords } from '../../text/backOffice/backOfficeWords.ts';
import { evidenceLines } from '../../text/ledger/evidenceLines.ts';
import { toLanguage } from '../../text/toLanguage.ts';

/** What earned an entry, or who made it and why, line by line, as the portal tells it. */
export function Evidence({ data, i18n }: JSONFieldServerProps) {
  const language = toLanguage(i18n.language);
  const lines = evidenceLines(language, data as CreditEntry);
  return (
    <section className="evidence field-type read-only">
      <span className="field-label">{backOfficeWords[language].evidence}</span>
      <dl>
        {lines.map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
