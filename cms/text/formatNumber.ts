import type { Language } from './language.ts';
import { locales } from './locales.ts';

const style = { maximumFractionDigits: 1 };
const formats = {
  zh: new Intl.NumberFormat(locales.zh, style),
  en: new Intl.NumberFormat(locales.en, style),
};

/** A count with its thousands separated, or a figure with at most one decimal. */
export function formatNumber(language: Language, value: number): string {
  return formats[language].format(value);
}
