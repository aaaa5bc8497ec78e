import type { Payload } from 'payload';

import { LONGEST_PLACE } from '../../../domain/appeals/appeal.ts';
import {
  LONGEST_HOST,
  LONGEST_SLOT,
  RECEIVING_DAYS,
  SHORTEST_SLOT,
} from '../../../domain/appeals/receivingDay.ts';
import { receivingSlots } from '../../../domain/appeals/receivingSlots.ts';
import { MOST_MONTHS, regularDays } from '../../../domain/appeals/regularDays.ts';
import { isWorkday } from '../../../domain/isWorkday.ts';
import { dayOf, isDay } from '../../../domain/shanghai.ts';
import { isTimeOfDay } from '../../../domain/training/timeOfDay.ts';
import type { User } from '../../../payload-types.ts';
import { OperationError } from '../../OperationError.ts';
import { createOnce } from '../../stores/createOnce.ts';
import { officerUnits } from '../officerUnits.ts';

/** Days of a month on which one receives regularly: more is every week. */
const MOST_DATES = 8;

/** One day, or the same days of the next months. */
export type AnnouncedFor = { day: string } | { dates: readonly number[]; months: number };

export interface Announcement {
  /** The form's own key. */
  request: string;
  unit: string;
  /** The unit whose people may come, with those below. */
  guests: string;
  when: AnnouncedFor;
  /** `HH:mm` in Shanghai. */
  begins: string;
  ends: string;
  minutes: number;
  place: string;
  /** Who receives: name and post. */
  host: string;
}

/**
 * An officer announces one receiving day or several. Each day is one insert under the form's key
 * with its date: of a form that is sent twice, or goes on after a kill, each day is there once.
 *
 * @returns the days' ids, the earliest first
 * @throws OperationError 403 `forbidden/…`, 400 `receiving-…` for what can't be announced as it is
 */
export async function announceDays(
  payload: Payload,
  { actor, given, now }: { actor: Pick<User, 'id' | 'name'>; given: Announcement; now: Date },
): Promise<string[]> {
  const { request, unit, guests, when, ...rest } = given;
  const units = await officerUnits(payload, actor, now);
  if (!units.has(unit) || !units.has(guests)) {
    throw new OperationError(403, 'forbidden/receiving-unit');
  }
  const days = daysOf(when, dayOf(now));
  const facts = checked(rest);
  const made: string[] = [];
  for (const day of days) {
    const row = {
      ...{ ...facts, request: `${request}/${day}`, unit, guests, day, cancelled: false },
      ...{ officer: actor.id, officerName: actor.name },
    };
    made.push(await createOnce(payload, RECEIVING_DAYS, row));
  }
  return made;
}

function daysOf(when: AnnouncedFor, today: string): string[] {
  if ('day' in when) {
    if (!isDay(when.day) || when.day < today) throw new OperationError(400, 'receiving-day');
    return [when.day];
  }
  const { dates, months } = when;
  const areDates = dates.every((date) => Number.isInteger(date) && date >= 1 && date <= 31);
  const areMonths = Number.isInteger(months) && months >= 1 && months <= MOST_MONTHS;
  if (!areDates || !areMonths || dates.length === 0 || dates.length > MOST_DATES) {
    throw new OperationError(400, 'receiving-dates', { most: MOST_DATES, months: MOST_MONTHS });
  }
  const days = regularDays({ dates, months, from: today, isWorkday });
  if (days.length === 0) throw new OperationError(400, 'receiving-day');
  return days;
}

type Particulars = Omit<Announcement, 'request' | 'unit' | 'guests' | 'when'>;

function checked({ begins, ends, minutes, place, host }: Particulars): Particulars {
  const isLong = Number.isInteger(minutes) && minutes >= SHORTEST_SLOT && minutes <= LONGEST_SLOT;
  const hours = { day: '2026-01-01', begins, ends, minutes };
  if (![begins, ends].every(isTimeOfDay) || !isLong || receivingSlots(hours).length === 0) {
    throw new OperationError(400, 'receiving-hours', { least: SHORTEST_SLOT, most: LONGEST_SLOT });
  }
  return {
    ...{ begins, ends, minutes },
    place: filledIn(place, 'receiving-place', LONGEST_PLACE),
    host: filledIn(host, 'receiving-host', LONGEST_HOST),
  };
}

function filledIn(given: string, code: 'receiving-place' | 'receiving-host', most: number): string {
  const text = given.trim();
  if (text === '' || [...text].length > most) throw new OperationError(400, code, { most });
  return text;
}
