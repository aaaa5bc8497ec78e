import { paceUnits } from '../policy/paceUnits.ts';
import type { YearTarget } from '../policy/yearTarget.ts';
import { paceState } from './paceState.ts';

/** What is later than any day: whose hours keep up to the end of the year. */
export const NEVER = '9999-12-31';

interface Standing {
  year: number;
  earnedUnits: number;
  target: Pick<YearTarget, 'units' | 'parts'>;
  /** As `joinedOn` gives it. */
  joined: string | null;
}

/**
 * The first day of a year on whose evening these hours are behind, if none are added: the calendar
 * only ever asks for more, so that from that day on they stay behind. A list of those who are
 * behind today needs no more than to compare two days.
 *
 * @returns `YYYY-MM-DD`; `NEVER` where the year's last day still finds them on track
 */
export function behindFrom({ year, earnedUnits, target, joined }: Standing): string {
  const { units: targetUnits, parts } = target;
  // What is nothing is behind as soon as the least is asked for: told apart as not started.
  const standing = { earnedUnits: Math.max(earnedUnits, Number.MIN_VALUE), targetUnits };
  const isBehind = (day: string) => {
    const share = targetUnits > 0 ? paceUnits(parts, { today: day, joined }) / targetUnits : 0;
    return paceState(standing, share) === 'behind';
  };
  const dayAt = (n: number) => new Date(Date.UTC(year, 0, 1 + n)).toISOString().slice(0, 10);
  const days = (Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1)) / 86_400_000;
  if (!isBehind(dayAt(days - 1))) return NEVER;
  let [low, high] = [0, days - 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isBehind(dayAt(middle))) high = middle;
    else low = middle + 1;
  }
  return dayAt(low);
}
