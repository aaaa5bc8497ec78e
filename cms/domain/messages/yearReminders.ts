import { paceState } from '../reports/paceState.ts';
import type { Reminder } from './reminder.ts';

interface Standing {
  earnedUnits: number;
  targetUnits: number;
  /** What the calendar asks for today. */
  paceUnits: number;
}

/** Of a year the calendar first has to ask for a month's share: in January nobody is behind. */
const MONTHS = 12;

/**
 * What a person's year itself asks to say: that the target is reached, once a year, or that the
 * hours are behind the calendar, once a month, by the rule of every page.
 *
 * @param today `YYYY-MM-DD` in Shanghai
 */
export function yearReminders(standing: Standing, today: string): Reminder[] {
  const { earnedUnits, targetUnits, paceUnits } = standing;
  // Nobody has reached what nobody has been asked for.
  if (targetUnits <= 0) return [];
  const state = paceState(standing, paceUnits / targetUnits);
  if (state === 'done') {
    return [{ rule: 'reached', case: today.slice(0, 4), units: earnedUnits }];
  }
  if (state === 'on' || paceUnits < targetUnits / MONTHS) return [];
  // What the page says: what is short of the hours asked for, these to the hour.
  const units = Math.round(paceUnits / 100) * 100 - earnedUnits;
  return [{ rule: 'behind', case: today.slice(0, 7), units }];
}
