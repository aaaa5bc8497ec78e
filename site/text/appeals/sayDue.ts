import type { Language } from '../../../cms/text/language.ts';
import { appealsPageWords } from './appealsPageWords.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

interface Clock {
  /** What is due next, milliseconds since 1970; null while the clock stands. */
  due: number | null;
  /** null: what is due is the first answer. */
  firstAt: number | null;
}

/** How long there still is, or how late it is: 还有 5 小时应有答复. */
export function sayDue(language: Language, { due, firstAt }: Clock, now: Date): string {
  const { due: words } = appealsPageWords[language];
  if (due === null) return words.stands;
  const left = due - now.getTime();
  const span = sayTime(language, Math.abs(left));
  if (left < 0) return firstAt === null ? words.firstLate(span) : words.doneLate(span);
  return firstAt === null ? words.first(span) : words.done(span);
}

function sayTime(language: Language, ms: number): string {
  const { due: words } = appealsPageWords[language];
  if (ms < HOUR_MS) return words.minutes(Math.max(1, Math.round(ms / MINUTE_MS)));
  if (ms < 2 * DAY_MS) return words.hours(Math.round(ms / HOUR_MS));
  return words.days(Math.round(ms / DAY_MS));
}
