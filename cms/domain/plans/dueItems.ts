interface Planned {
  /** Names the item, over all plans. */
  key: string;
  required: boolean;
  /** `YYYY-MM-DD` in Shanghai; absent without a date. */
  due: string | null;
  done: boolean;
}

export type Due<T> = T & { due: string };

export interface DueItems<T> {
  /** What the month asks for and is in time, by date, then what of it is done. */
  month: Due<T>[];
  /** What is required, past its date and still open, the oldest first. */
  overdue: Due<T>[];
}

/**
 * What a learner is to do now, and what is to be made up for. An item of several plans stands
 * once, by its earliest date; an elective is never overdue.
 *
 * @param items the items of the plans meant for the learner
 * @param today `YYYY-MM-DD` in Shanghai; an item is still in time on its date
 */
export function dueItems<T extends Planned>(items: readonly T[], today: string): DueItems<T> {
  const seen = new Set<string>();
  const dated = items
    .flatMap(({ due, ...item }) => (due ? [{ ...item, due } as Due<T>] : []))
    .sort((a, b) => a.due.localeCompare(b.due))
    .filter(({ key }) => !seen.has(key) && Boolean(seen.add(key)));
  const isOverdue = ({ due, done, required }: Due<T>) => required && !done && due < today;
  return {
    month: dated
      .filter((item) => item.due.startsWith(today.slice(0, 7)) && !isOverdue(item))
      .sort((a, b) => Number(a.done) - Number(b.done)),
    overdue: dated.filter(isOverdue),
  };
}
