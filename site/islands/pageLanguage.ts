import type { Language } from '../../cms/text/language.ts';

/** The language the page speaks. */
export const pageLanguage = (): Language =>
  document.documentElement.lang.startsWith('en') ? 'en' : 'zh';
