import Negotiator from 'negotiator';

import { chosenLanguage } from './chosenLanguage.ts';
import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from './language.ts';

/**
 * The language a program, or whoever sits before it, is answered in: what the person has chosen,
 * or else what the program prefers, the default where it prefers neither.
 *
 * @param cookies the request's `cookie` header
 * @param accepted its `accept-language`
 */
export function preferredLanguage(
  cookies: string | null | undefined,
  accepted: string | null | undefined,
): Language {
  const chosen = chosenLanguage(cookies);
  if (chosen) return chosen;
  const asked = new Negotiator({ headers: { 'accept-language': accepted ?? undefined } });
  const best = asked.language([...LANGUAGES]);
  return LANGUAGES.find((language) => language === best) ?? DEFAULT_LANGUAGE;
}
