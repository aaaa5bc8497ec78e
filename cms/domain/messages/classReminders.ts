import { nextDay } from '../shanghai.ts';
import type { Reminder } from './reminder.ts';

interface Training {
  id: string;
  title: string;
  day: string;
}

/**
 * The trainings of tomorrow. One that is moved to another day is told again.
 *
 * @param invited the trainings planned that ask the person to come
 * @param today `YYYY-MM-DD` in Shanghai
 */
export function classReminders(invited: readonly Training[], today: string): Reminder[] {
  return invited
    .filter(({ day }) => day === nextDay(today))
    .map(({ id, title, day }) => ({ rule: 'class', case: `${id}/${day}`, title, day, about: id }));
}
