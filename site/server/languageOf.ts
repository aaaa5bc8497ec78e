import { chosenLanguage } from '../../cms/text/chosenLanguage.ts';
import { DEFAULT_LANGUAGE, type Language } from '../../cms/text/language.ts';
import { preferredLanguage } from '../../cms/text/preferredLanguage.ts';

/**
 * What a request is answered in. A page speaks Chinese until its reader chooses otherwise: a PC
 * whose browser was set up in another language is no choice. Nor is it one where a browser
 * follows a page's link to a file. A program that says what it prefers has chosen.
 *
 * @param forPrograms whether the address gives JSON or a file
 */
export function languageOf(headers: Headers, forPrograms: boolean): Language {
  const cookies = headers.get('cookie');
  const byBrowser = headers.get('accept')?.includes('text/html') ?? false;
  return forPrograms && !byBrowser
    ? preferredLanguage(cookies, headers.get('accept-language'))
    : (chosenLanguage(cookies) ?? DEFAULT_LANGUAGE);
}
