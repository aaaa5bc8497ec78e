import { formatDate } from '../../../cms/text/formatDate.ts';
import type { Language } from '../../../cms/text/language.ts';
import { quizPageWords } from './quizPageWords.ts';

interface Granted {
  at: number;
  byName: string;
  kind: 'attempt' | 'time' | 'reopen';
  minutes: number;
}

/**
 * What a trainer granted and when, up to the reason: a further attempt, more time, or that an
 * attempt was opened again.
 */
export function sayGrant(language: Language, { at, byName, kind, minutes }: Granted): string {
  const { grants, time, reopen } = quizPageWords[language];
  const day = formatDate(language, at, false);
  switch (kind) {
    case 'attempt':
      return grants.granted(day, byName);
    case 'time':
      return time.granted(day, byName, minutes);
    case 'reopen':
      return reopen.granted(day, byName, minutes);
  }
}
