import type { Language } from './language.ts';
import { locales } from './locales.ts';

const parts = new Intl.DateTimeFormat(locales.zh, {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});
const english = { timeZone: 'Asia/Shanghai', month: 'short', day: 'numeric' } as const;
const day = new Intl.DateTimeFormat(locales.en, english);
const dayOfYear = new Intl.DateTimeFormat(locales.en, { ...english, year: 'numeric' });

const formats: Record<Language, (date: Date, withYear: boolean) => string> = {
  zh: (date, withYear) => {
    const found = Object.fromEntries(
      parts.formatToParts(date).map(({ type, value }) => [type, value]),
    );
    const short = `${found.month} 月 ${found.day} 日`;
    return withYear ? `${found.year} 年 ${short}` : short;
  },
  en: (date, withYear) => (withYear ? dayOfYear : day).format(date),
};

/**
 * A date in Shanghai, as 2026 年 11 月 18 日 or 18 Nov 2026.
 *
 * @param date an instant, or a day written YYYY-MM-DD
 * @param withYear leave the year out where the page already says it
 */
export function formatDate(
  language: Language,
  date: string | number | Date,
  withYear = true,
): string {
  return formats[language](new Date(date), withYear);
}
