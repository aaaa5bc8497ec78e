import { startOfDay } from '../shanghai.ts';
import type { ReceivingHours } from './receivingDay.ts';

/** A time on a receiving day that one visitor may have. */
export interface ReceivingSlot {
  /** `HH:mm` in Shanghai; names the slot within its day. */
  begins: string;
  ends: string;
  /** Milliseconds since 1970. */
  at: number;
}

const HOUR = 60;
const MINUTE_MS = 60_000;

const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * HOUR + minutes;
};

const timeOf = (minutes: number): string =>
  [Math.floor(minutes / HOUR), minutes % HOUR]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');

/** The slots of a day, one after the other; what is left at its end is too short for a visit. */
export function receivingSlots({ day, begins, ends, minutes }: ReceivingHours): ReceivingSlot[] {
  const [from, to] = [minutesOf(begins), minutesOf(ends)];
  const count = minutes > 0 ? Math.max(0, Math.floor((to - from) / minutes)) : 0;
  const midnight = startOfDay(day).getTime();
  return Array.from({ length: count }, (_, n) => {
    const start = from + n * minutes;
    const times = { begins: timeOf(start), ends: timeOf(start + minutes) };
    return { ...times, at: midnight + start * MINUTE_MS };
  });
}
