import type { Language } from './language.ts';

/** What Intl writes the languages’ days and figures as. */
export const locales: Record<Language, string> = { zh: 'zh-CN', en: 'en-GB' };
