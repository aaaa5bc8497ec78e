import { countDays } from '../shanghai.ts';
import type { Reminder } from './reminder.ts';

/** So many days before their date people are told of what is open. */
const DAYS_BEFORE = [3, 14, 30];

/** The farthest day on which something due is told of. */
export const MOST_DAYS_BEFORE = Math.max(...DAYS_BEFORE);

interface Planned {
  key: string;
  title: string;
  /** `YYYY-MM-DD` in Shanghai. */
  due: string;
}

/**
 * What is open and due within 30, 14 or 3 days: one reminder a date and step, for all that is due
 * then. It follows from how things stand: after days without the platform only the nearest step
 * is told, and what has been done meanwhile is not.
 *
 * @param open required items of the person's plans that are not done, each with a date; an item of
 *   several plans counts by its earliest
 * @param today `YYYY-MM-DD` in Shanghai
 */
export function dueReminders(open: readonly Planned[], today: string): Reminder[] {
  const earliest = new Map<string, Planned>();
  for (const item of open) {
    const known = earliest.get(item.key);
    if (!known || item.due < known.due) earliest.set(item.key, item);
  }
  const byDay = Map.groupBy(earliest.values(), ({ due }) => due);
  return [...byDay]
    .sort(([a], [b]) => a.localeCompare(b))
    .flatMap(([day, items]) => {
      const left = countDays(today, day) - 1;
      const step = left < 0 ? undefined : DAYS_BEFORE.find((days) => left <= days);
      const [first] = items;
      if (step === undefined || !first) return [];
      return [
        { rule: 'due', case: `${day}/${step}`, title: first.title, day, count: items.length },
      ];
    });
}
