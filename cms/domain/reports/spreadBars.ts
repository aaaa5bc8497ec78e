import { BANDS } from './bands.ts';
import { bandHours } from './findings.ts';
import { ON_TRACK_SHARE } from './paceState.ts';
import type { YearPart } from './yearPart.ts';

export interface SpreadBar {
  /** Its place among `BANDS`. */
  band: number;
  people: number;
  /** Whole 学时; null where there is no end. */
  from: number;
  to: number | null;
  kind: 'none' | 'behind' | 'on';
}

/**
 * A bar by the hours it stands for: `0`, `20–30` or `>100`.
 *
 * @param brief where there is no room for both its ends
 */
export const bandName = ({ band, from, to }: Omit<SpreadBar, 'people' | 'kind'>, brief: boolean) =>
  band === 0 ? '0' : to === null ? `>${from}` : brief ? `${to}` : `${from}–${to}`;

/**
 * How many of those who have not reached the target have how much.
 *
 * @param pace share of the target the calendar asks for today; null in a year that is over
 */
export function spreadBars(part: YearPart, pace: number | null): SpreadBar[] {
  // Nobody is in the bands above the target, or hardly anybody: they end with the last that has one.
  const goal = part.targetUnits / Math.max(1, part.learners);
  const last = Math.max(
    part.bands.findLastIndex((people) => people > 0),
    Math.floor(goal / 1000),
  );
  const asked = pace === null ? Infinity : goal * pace * ON_TRACK_SHARE;
  return BANDS.slice(0, last + 1).map((band, n) => ({
    ...{ band: n, people: part.bands[n] ?? 0, ...bandHours(band) },
    kind: n === 0 ? 'none' : (band.upTo ?? Infinity) <= asked ? 'behind' : 'on',
  }));
}
