import type { Language } from '../../cms/text/language.ts';

/** What browsers and Intl call the languages. */
export const locales: Record<Language, string> = { zh: 'zh-CN', en: 'en-GB' };
