import { startOfDay, yearOf } from '../cms/domain/shanghai.ts';

/** A day of the content's files, moved into the year of `now`: the demo is always this year's. */
export function inYear(day: string, now: Date): string {
  const moved = `${yearOf(now)}${day.slice(4)}`;
  return new Date(startOfDay(moved).getTime() + 9 * 60 * 60 * 1000).toISOString();
}
