import { parseCookie } from 'cookie';

import { LANGUAGES, type Language } from './language.ts';

/** Where Payload keeps the language a person has chosen; the portal keeps to it. */
export const LANGUAGE_COOKIE = 'payload-lng';

/**
 * The language a person has chosen.
 *
 * @param cookies the request's `cookie` header
 * @returns undefined where nothing was chosen
 */
export function chosenLanguage(cookies: string | null | undefined): Language | undefined {
  const chosen = parseCookie(cookies ?? '')[LANGUAGE_COOKIE];
  return LANGUAGES.find((language) => language === chosen);
}
