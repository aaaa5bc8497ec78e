import { dayOf, previousDay } from '../shanghai.ts';

/** The month in Shanghai at an instant, `YYYY-MM`: passes of this one are drawn. */
export const passMonth = (now: Date): string => dayOf(now).slice(0, 7);

/**
 * The months whose passes are taken: this one and the one before, so that there is always time
 * between drawing a pass and using it.
 *
 * @returns `YYYY-MM`, the latest first
 */
export function passMonths(now: Date): [string, string] {
  const month = passMonth(now);
  return [month, previousDay(`${month}-01`).slice(0, 7)];
}
