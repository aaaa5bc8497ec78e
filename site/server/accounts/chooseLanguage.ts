import type { AstroCookies } from 'astro';

import { LANGUAGES } from '../../../cms/text/language.ts';
import { LANGUAGE_COOKIE } from '../../../cms/text/chosenLanguage.ts';

const A_LONG_TIME_S = 400 * 86_400;

/**
 * Keeps the language a form asks for in Payload's own cookie, so that the back office follows.
 *
 * @returns whether it asks for one
 */
export function chooseLanguage(cookies: AstroCookies, form: FormData): boolean {
  const language = LANGUAGES.find((one) => one === form.get('language'));
  if (!language) return false;
  cookies.set(LANGUAGE_COOKIE, language, { path: '/', maxAge: A_LONG_TIME_S, sameSite: 'lax' });
  return true;
}
