import chineseDays from 'chinese-days';

/**
 * Whether a day is one of work, by the State Council's notices on holidays and the days worked in
 * exchange. Of a year without a notice yet, Monday to Friday are.
 *
 * @param day `YYYY-MM-DD`
 */
export const isWorkday = (day: string): boolean => chineseDays.isWorkday(day);
