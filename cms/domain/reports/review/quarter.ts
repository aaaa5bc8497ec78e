import { startOfDay, nextDay } from '../../shanghai.ts';

/** A quarter of a calendar year in Shanghai. */
export interface Quarter {
  /** As addresses have it: `2026Q3`. Names sort as quarters do. */
  name: string;
  year: number;
  number: number;
  /** First and last day, `YYYY-MM-DD`. */
  from: string;
  to: string;
}

const FORM = /^(2[01]\d\d)Q([1-4])$/;
const FIRST_DAYS = ['01-01', '04-01', '07-01', '10-01'];
const LAST_DAYS = ['03-31', '06-30', '09-30', '12-31'];

/** @returns null for what is no quarter: `2026Q5`, `2026-3`, `26Q3` */
export function toQuarter(name: string): Quarter | null {
  const [, year, number] = FORM.exec(name) ?? [];
  if (year === undefined || number === undefined) return null;
  const place = Number(number) - 1;
  return {
    ...{ name, year: Number(year), number: place + 1 },
    from: `${year}-${FIRST_DAYS[place] ?? ''}`,
    to: `${year}-${LAST_DAYS[place] ?? ''}`,
  };
}

/** The four of a year. */
export const quartersOf = (year: number): Quarter[] =>
  [1, 2, 3, 4].flatMap((number) => toQuarter(`${year}Q${number}`) ?? []);

/** The quarter of a day `YYYY-MM-DD`, by its name. */
export const quarterName = (day: string): string =>
  `${day.slice(0, 4)}Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/**
 * The day as of which a quarter is told: its last, or today while it goes on.
 *
 * @param today `YYYY-MM-DD` in Shanghai
 * @returns null for one that has not begun
 */
export const quarterDay = ({ from, to }: Quarter, today: string): string | null =>
  today < from ? null : today < to ? today : to;

/**
 * The first day of which nothing is due yet: what is due today may still be done today, and what
 * was due on a past quarter's last day is over.
 *
 * @param today `YYYY-MM-DD` in Shanghai
 */
export const dueBefore = ({ to }: Quarter, today: string): string =>
  today <= to ? today : nextDay(to);

/** The instant at which what is told as of a day ends. */
export const endOf = (asOf: string): Date => startOfDay(nextDay(asOf));

/** The months `YYYY-MM` of a quarter that have begun by a day of it. */
export function monthsOf({ year, number }: Quarter, asOf: string): string[] {
  return [1, 2, 3]
    .map((n) => `${year}-${String((number - 1) * 3 + n).padStart(2, '0')}`)
    .filter((month) => month <= asOf.slice(0, 7));
}
