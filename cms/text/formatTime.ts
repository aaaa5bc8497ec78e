import type { Language } from './language.ts';
import { locales } from './locales.ts';

const style = {
  timeZone: 'Asia/Shanghai',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
} as const;
const formats = {
  zh: new Intl.DateTimeFormat(locales.zh, style),
  en: new Intl.DateTimeFormat(locales.en, style),
};

/** The time of day in Shanghai, as 08:05. */
export function formatTime(language: Language, date: string | number | Date): string {
  return formats[language].format(new Date(date));
}
