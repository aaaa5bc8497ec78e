/**
 * How many runs somebody may still begin today. A run counts on the day it began; one that is
 * gone on with the next day takes nothing from that day's.
 *
 * @param runsPerDay the season's rule
 * @param days the days on which the learner's runs began, `YYYY-MM-DD`
 * @param today `YYYY-MM-DD` in Shanghai
 */
export const runsLeft = (runsPerDay: number, days: readonly string[], today: string): number =>
  Math.max(0, runsPerDay - days.filter((day) => day === today).length);
