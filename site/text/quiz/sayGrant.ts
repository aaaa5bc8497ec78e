import type { AttemptGrant } from '../../../cms/payload-types.ts';
import { formatDate } from '../../../cms/text/formatDate.ts';
import type { Language } from '../../../cms/text/language.ts';
import { quizPageWords } from './quizPageWords.ts';

/** What a trainer granted and when, up to the reason: a further attempt, or more time. */
export function sayGrant(
  language: Language,
  { at, byName, kind, minutes }: Pick<AttemptGrant, 'at' | 'byName' | 'kind' | 'minutes'>,
): string {
  const { grants, time } = quizPageWords[language];
  const day = formatDate(language, at, false);
  return kind === 'time' ? time.granted(day, byName, minutes) : grants.granted(day, byName);
}
