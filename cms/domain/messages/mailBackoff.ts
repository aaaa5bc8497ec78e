import { dayOf, nextDay, startOfDay } from '../shanghai.ts';

const FIRST_MS = 60_000;
const LONGEST_MS = 60 * 60_000;
/** Days on which mail goes out, after the one on which it was written. */
const TRIED_DAYS = 3;

interface Tried {
  /** How often it was tried, 1 after the first time. */
  attempts: number;
  /** When it was written. */
  at: Date;
  now: Date;
  isWorkday: (day: string) => boolean;
}

/**
 * When a mail that could not be handed over is tried again: after a minute, then twice as long
 * each time, an hour at most. It is given up after three workdays: over a holiday nothing is
 * tried, so its days don't count.
 *
 * @returns null where it is given up
 */
export function mailBackoff({ attempts, at, now, isWorkday }: Tried): Date | null {
  let day = dayOf(at);
  for (let left = TRIED_DAYS; left > 0; left -= isWorkday(day) ? 1 : 0) day = nextDay(day);
  if (now >= startOfDay(nextDay(day))) return null;
  const wait = Math.min(FIRST_MS * 2 ** (attempts - 1), LONGEST_MS);
  return new Date(now.getTime() + wait);
}
