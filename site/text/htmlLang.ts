import type { Language } from '../../cms/text/language.ts';

/** What `lang` calls the languages. */
export const htmlLang: Record<Language, string> = { zh: 'zh-CN', en: 'en' };
