import { nextDay } from '../shanghai.ts';

/**
 * The day a completion of study or a quiz is credited to: the first one, from the day it was earned, whose awards
 * leave room under the daily cap (design, ledger: "carries the completion to the next day").
 *
 * @param from the day it was earned, `YYYY-MM-DD`
 * @param units what it earns; more than the cap is let through on a day without other awards
 * @param cap the most a day may take, in units
 * @param used units already awarded by day
 */
export function creditDay(
  from: string,
  units: number,
  cap: number,
  used: ReadonlyMap<string, number>,
): string {
  let day = from;
  for (;;) {
    const before = used.get(day) ?? 0;
    if (before + units <= cap || before === 0) return day;
    day = nextDay(day);
  }
}
