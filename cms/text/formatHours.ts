import type { Language } from './language.ts';
import { locales } from './locales.ts';

const style = { maximumFractionDigits: 2 };
const formats = {
  zh: new Intl.NumberFormat(locales.zh, style),
  en: new Intl.NumberFormat(locales.en, style),
};

/**
 * The figure of 学时 as people read it: at most two decimals, no padding.
 *
 * @param units integer hundredths of 学时
 */
export function formatHours(language: Language, units: number): string {
  return formats[language].format(units / 100);
}
