import { nextDay } from '../shanghai.ts';

/** More than a year ahead nobody knows who receives. */
export const MOST_MONTHS = 12;

interface Regular {
  /** Days of the month, 1 to 31: 10 and 20. */
  dates: readonly number[];
  /** For how many months, this one included. */
  months: number;
  /** `YYYY-MM-DD`: none before this day. */
  from: string;
  isWorkday: (day: string) => boolean;
}

/**
 * The days of a regular receiving day, each on the next day of work where its own is none. A date
 * that a month doesn't have is left out there.
 *
 * @returns `YYYY-MM-DD`, each once, the earliest first
 */
export function regularDays({ dates, months, from, isWorkday }: Regular): string[] {
  const [year = 0, month = 1] = from.split('-').map(Number);
  const found = new Set<string>();
  for (let ahead = 0; ahead < months; ahead += 1) {
    for (const date of dates) {
      const at = new Date(Date.UTC(year, month - 1 + ahead, date));
      if (at.getUTCDate() !== date) continue;
      let day = at.toISOString().slice(0, 10);
      while (!isWorkday(day)) day = nextDay(day);
      if (day >= from) found.add(day);
    }
  }
  return [...found].sort();
}
