import { dayOf, nextDay, startOfDay } from '../shanghai.ts';

const HOUR_MS = 60 * 60_000;
const FROM_HOUR = 8;
const TO_HOUR = 20;

/**
 * Until when nobody is to be disturbed by mail: it goes out from 8 to 20 o'clock on workdays.
 *
 * @param isWorkday tells it of a day `YYYY-MM-DD`
 * @returns null where mail may go out now
 */
export function quietUntil(now: Date, isWorkday: (day: string) => boolean): Date | null {
  const at = (day: string, hour: number) => new Date(startOfDay(day).getTime() + hour * HOUR_MS);
  let day = dayOf(now);
  if (now >= at(day, TO_HOUR)) day = nextDay(day);
  while (!isWorkday(day)) day = nextDay(day);
  const from = at(day, FROM_HOUR);
  return now < from ? from : null;
}
