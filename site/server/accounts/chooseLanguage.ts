import type { AstroCookies } from 'astro';

import { LANGUAGES, type Language } from '../../../cms/text/language.ts';
import { LANGUAGE_COOKIE } from '../../../cms/text/chosenLanguage.ts';

const A_LONG_TIME_S = 400 * 86_400;

/**
 * Keeps the language a form asks for in Payload's own cookie, so that the back office follows.
 *
 * @returns that language; null where it asks for none
 */
export function chooseLanguage(cookies: AstroCookies, form: FormData): Language | null {
  const language = LANGUAGES.find((one) => one === form.get('language'));
  if (!language) return null;
  cookies.set(LANGUAGE_COOKIE, language, { path: '/', maxAge: A_LONG_TIME_S, sameSite: 'lax' });
  return language;
}
