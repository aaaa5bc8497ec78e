interface Planned {
  /** Names the item, over all plans. */
  key: string;
  required: boolean;
  /** `YYYY-MM-DD` in Shanghai; absent without a date. */
  due: string | null;
  done: boolean;
}

export type Due<T> = T & { due: string; late: boolean };

/**
 * What a learner is to do now: what is due in the current month, by date, then what is overdue,
 * required and still open, and last what of the month is done. An item of several plans stands
 * once.
 *
 * @param items the items of the plans meant for the learner
 * @param today `YYYY-MM-DD` in Shanghai; an item is still in time on its date
 */
export function dueItems<T extends Planned>(items: readonly T[], today: string): Due<T>[] {
  const month = today.slice(0, 7);
  const seen = new Set<string>();
  const rank = ({ due, done }: { due: string; done: boolean }): number => {
    if (done) return 2;
    return due < month ? 1 : 0;
  };
  return items
    .flatMap(({ due, ...item }) => (due ? [{ ...item, due, late: due < today } as Due<T>] : []))
    .filter(({ due, done, required }) => {
      return due.startsWith(month) || (due < month && required && !done);
    })
    .sort((a, b) => rank(a) - rank(b) || a.due.localeCompare(b.due))
    .filter(({ key }) => !seen.has(key) && Boolean(seen.add(key)));
}
