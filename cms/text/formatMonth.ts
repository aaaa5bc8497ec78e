import type { Language } from './language.ts';
import { locales } from './locales.ts';

const short = new Intl.DateTimeFormat(locales.en, { timeZone: 'UTC', month: 'short' });

const formats: Record<Language, (day: string) => string> = {
  zh: (day) => `${Number(day.slice(5, 7))} 月`,
  en: (day) => short.format(new Date(day)),
};

/**
 * The month of a day alone, as 11 月 or Nov.
 *
 * @param day written YYYY-MM-DD
 */
export function formatMonth(language: Language, day: string): string {
  return formats[language](day);
}
