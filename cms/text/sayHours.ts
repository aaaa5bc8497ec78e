import type { Language } from './language.ts';
import { formatHours } from './formatHours.ts';

const named: Record<Language, (figure: string, units: number) => string> = {
  zh: (figure) => `${figure} 学时`,
  en: (figure, units) => `${figure} ${units === 100 ? 'hour' : 'hours'}`,
};

/**
 * 学时 with their name, as 2.5 学时 or 2.5 hours.
 *
 * @param units integer hundredths of 学时
 */
export function sayHours(language: Language, units: number): string {
  return named[language](formatHours(language, units), units);
}
