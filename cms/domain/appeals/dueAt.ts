import { isWorkday } from '../isWorkday.ts';
import { dayOf, nextDay, startOfDay } from '../shanghai.ts';
import type { AppealClock } from './appeal.ts';

const HOUR_MS = 60 * 60 * 1000;

/** A time in which the clocks stood, for a stated reason; milliseconds since 1970. */
export interface Pause {
  from: number;
  to: number;
}

/**
 * By when a first answer is due: so many hours after, whatever the day, and the time of pauses more.
 *
 * @param from milliseconds since 1970
 * @returns milliseconds since 1970
 */
export function dueFirst(
  from: number,
  { firstHours }: Pick<AppealClock, 'firstHours'>,
  pauses: readonly Pause[] = [],
): number {
  return pauses
    .toSorted((a, b) => a.from - b.from)
    .reduce(
      // What is due before a pause begins is not moved by it.
      (due, pause) => (pause.from < due ? due + pause.to - Math.max(pause.from, from) : due),
      from + firstHours * HOUR_MS,
    );
}

/**
 * By when a matter is to be done: the end of so many workdays after the day it came in, by the
 * State Council's calendar. A day on which the clock stood, if only for an hour, is not counted.
 *
 * @param from milliseconds since 1970
 * @returns milliseconds since 1970: midnight in Shanghai at that day's end
 */
export function dueDone(
  from: number,
  { doneWorkdays }: Pick<AppealClock, 'doneWorkdays'>,
  pauses: readonly Pause[] = [],
): number {
  const stood = (day: string) =>
    pauses.some((pause) => dayOf(new Date(pause.from)) <= day && day <= dayOf(new Date(pause.to)));
  let day = dayOf(new Date(from));
  for (let left = doneWorkdays; left > 0;) {
    day = nextDay(day);
    if (isWorkday(day) && !stood(day)) left -= 1;
  }
  return startOfDay(nextDay(day)).getTime();
}
