import type { Breach } from '../../domain/ledger/breach.ts';
import type { Phrase } from '../../domain/ledger/phrase.ts';
import type { Language } from '../language.ts';
import { say } from '../say.ts';
import { ledgerWords } from './ledgerWords.ts';

/** A breach in one line: what, whose, and what was expected against what was found. */
export function describeBreach(language: Language, { expected, found, ...breach }: Breach): string {
  const { told, names, phrases } = ledgerWords[language].breaches;
  const tell = (phrase: Phrase) => (typeof phrase === 'string' ? phrase : say(phrases, phrase));
  return told({
    ...breach,
    name: names[breach.code],
    expected: tell(expected),
    found: tell(found),
  });
}
