import type { Language } from '../../cms/text/language.ts';

/**
 * The `lang` of what stays Chinese on any page: titles and texts, names of topics, units and
 * people. None on a page that speaks Chinese itself.
 */
export const contentLang: Record<Language, 'zh-CN' | undefined> = { zh: undefined, en: 'zh-CN' };
