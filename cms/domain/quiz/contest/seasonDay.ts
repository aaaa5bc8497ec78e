import { dayOf } from '../../shanghai.ts';
import type { SeasonWindow } from './seasonState.ts';

/**
 * The day whose people a season's figures are of: today, and from its end on its last day, so
 * that the board of a season that is over stands still.
 *
 * @returns `YYYY-MM-DD` in Shanghai
 */
export function seasonDay({ closesAt }: SeasonWindow, now: Date): string {
  const last = new Date(new Date(closesAt).getTime() - 1);
  return dayOf(now < last ? now : last);
}
