import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from './language.ts';

/**
 * One of the platform's languages, the default for anything else.
 *
 * @param name what Payload calls a language, as in `req.i18n.language`
 */
export function toLanguage(name: string | undefined): Language {
  return LANGUAGES.find((language) => language === name) ?? DEFAULT_LANGUAGE;
}
