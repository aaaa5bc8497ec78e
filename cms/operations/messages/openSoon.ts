import { isMeantFor } from '../../domain/accounts/audience.ts';
import type { Catalogue } from '../../domain/content/catalogue.ts';
import { mayRead, type Reader } from '../../domain/content/mayRead.ts';
import { MOST_DAYS_BEFORE } from '../../domain/messages/dueReminders.ts';
import { countDays, yearOfDay } from '../../domain/shanghai.ts';

export interface SoonDue {
  key: string;
  /** Of the item among its kind. */
  id: string;
  title: string;
  due: string;
}

/**
 * What the plans of readers ask for by a date in the next 30 days, done or not: the same for all
 * who have role and layers in common, so that fifty thousand people cost a handful of readings.
 *
 * @param today `YYYY-MM-DD` in Shanghai
 * @returns what one reader's plans ask for
 */
export function openSoon(catalogue: Catalogue, today: string): (reader: Reader) => SoonDue[] {
  const known = new Map<string, SoonDue[]>();
  const isSoon = (due: string | null): due is string =>
    due !== null && due >= today && countDays(today, due) - 1 <= MOST_DAYS_BEFORE;
  const read = (reader: Reader) =>
    catalogue.plans
      .filter(
        (plan) =>
          plan.year === yearOfDay(today) &&
          mayRead(reader, plan) &&
          isMeantFor(plan.audience, reader.audience ?? []),
      )
      .flatMap(({ items }) => items)
      .flatMap(({ key, required, due }) => {
        const item = required && isSoon(due) ? catalogue.get(reader, key) : null;
        return item && due ? [{ key, id: item.id, title: item.title, due }] : [];
      });
  return (reader) => {
    const kind = JSON.stringify([[...(reader.roles ?? [])].sort(), [...(reader.audience ?? [])].sort()]); // prettier-ignore
    const found = known.get(kind) ?? read(reader);
    known.set(kind, found);
    return found;
  };
}
