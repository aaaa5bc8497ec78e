import { nextDay, previousDay } from '../shanghai.ts';

/** The month that a report is of, and when it is told. */
export interface ReportMonth {
  /** `YYYY-MM` */
  month: string;
  /** Its last day, `YYYY-MM-DD`: as of when the report is told. */
  asOf: string;
  /** The first workday of the month after it: only reports saved before that day are told. */
  from: string;
}

/**
 * The month whose reports are to be told on a day: the one before, from this month's first workday
 * on, so that a platform that was down on that very day tells them later.
 *
 * @param today `YYYY-MM-DD` in Shanghai
 * @param isWorkday tells it of a day
 * @returns null before that workday
 */
export function reportMonth(
  today: string,
  isWorkday: (day: string) => boolean,
): ReportMonth | null {
  let from = `${today.slice(0, 7)}-01`;
  const asOf = previousDay(from);
  while (!isWorkday(from)) from = nextDay(from);
  return today < from ? null : { month: asOf.slice(0, 7), asOf, from };
}
