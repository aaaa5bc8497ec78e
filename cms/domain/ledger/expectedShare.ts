import { shareOfYear, yearOfDay } from '../shanghai.ts';

const daysFrom = (one: string, other: string): number =>
  (Date.parse(other) - Date.parse(one)) / 86_400_000;

/**
 * How much of the year's target the calendar asks for on a day, 0 to 1. Who joined in the course
 * of the year has from that day to the year's last for it: on the first day nothing is asked yet.
 *
 * @param today `YYYY-MM-DD` in Shanghai
 * @param joined the day of joining as `joinedOn` gives it
 */
export function expectedShare(today: string, joined: string | null): number {
  if (joined === null) return shareOfYear(today);
  const whole = daysFrom(joined, `${yearOfDay(today)}-12-31`);
  return whole > 0 ? Math.min(1, Math.max(0, daysFrom(joined, today) / whole)) : 0;
}
