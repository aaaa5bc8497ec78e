import type { Language } from '../../cms/text/language.ts';

/** The setting's name: always shown in every language, so that nobody is trapped in one. */
export const languageSetting: Record<Language, string> = { zh: '语言', en: 'Language' };
