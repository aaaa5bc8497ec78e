/** The platform's calendar: Asia/Shanghai, UTC+8 without summer time since 1991. */
const OFFSET_MS = 8 * 60 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;

/** What was told last: a proof asks for the days of a million entries, mostly one after the other. */
let told = { count: Number.NaN, day: '' };

/**
 * The calendar day in Shanghai at an instant, as `YYYY-MM-DD`.
 *
 * @throws RangeError for an invalid date
 */
export function dayOf(at: Date): string {
  const there = at.getTime() + OFFSET_MS;
  const count = Math.floor(there / DAY_MS);
  if (count !== told.count) told = { count, day: new Date(there).toISOString().slice(0, 10) };
  return told.day;
}

/** The minute in Shanghai at an instant, as `YYYY-MM-DD HH:mm`. */
export function minuteOf(at: Date): string {
  return new Date(at.getTime() + OFFSET_MS).toISOString().slice(0, 16).replace('T', ' ');
}

/** The calendar year in Shanghai at an instant. */
export function yearOf(at: Date): number {
  return Number(dayOf(at).slice(0, 4));
}

/** The year a day `YYYY-MM-DD` belongs to. */
export function yearOfDay(day: string): number {
  return Number(day.slice(0, 4));
}

/** Whether a text is a day of the calendar, `YYYY-MM-DD`: 30 February is none. */
export function isDay(text: string): boolean {
  const start = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  // What runs over the end of its month is the first days of the next.
  return !Number.isNaN(start) && new Date(start).getUTCDate() === Number(text.slice(8));
}

/** The day after a day `YYYY-MM-DD`. */
export function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
}

/** The day before a day `YYYY-MM-DD`. */
export function previousDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - DAY_MS).toISOString().slice(0, 10);
}

/** The instant at which a day `YYYY-MM-DD` begins in Shanghai. */
export function startOfDay(day: string): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) - OFFSET_MS);
}

/** How many days there are from one day `YYYY-MM-DD` to another, both included. */
export function countDays(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS + 1;
}

/**
 * How much of a year has passed on a day, 0 to 1, that day included.
 *
 * @param day `YYYY-MM-DD`
 */
export function shareOfYear(day: string): number {
  const year = yearOfDay(day);
  return countDays(`${year}-01-01`, day) / countDays(`${year}-01-01`, `${year}-12-31`);
}

/** How many days a year still has from a day `YYYY-MM-DD` on, that day included. */
export function daysLeft(day: string): number {
  return countDays(day, `${yearOfDay(day)}-12-31`);
}
