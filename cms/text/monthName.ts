import { formatMonth } from './formatMonth.ts';
import type { Language } from './language.ts';

/**
 * A month of any year, as 11 月 or Nov.
 *
 * @param month from 1 on
 */
export const monthName = (language: Language, month: number): string =>
  formatMonth(language, `2000-${String(month).padStart(2, '0')}-01`);
