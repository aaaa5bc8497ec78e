import type { Language } from './language.ts';

/** What the platform is called. */
export const platformName: Record<Language, string> = {
  zh: '政工学堂',
  en: 'Zhenggong Study Hall',
};
