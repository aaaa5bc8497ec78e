import { dayOf, nextDay, startOfDay } from '../shanghai.ts';

const MINUTE_MS = 60_000;

/**
 * When everybody is reminded, in minutes after midnight in Shanghai: before work, and in the
 * afternoon for a training of tomorrow that was announced during the day.
 */
const ROUNDS = [7 * 60 + 40, 16 * 60];

/** The next round of reminders after an instant. */
export function nextRound(now: Date): Date {
  const today = dayOf(now);
  const rounds = [today, nextDay(today)].flatMap((day) =>
    ROUNDS.map((minutes) => new Date(startOfDay(day).getTime() + minutes * MINUTE_MS)),
  );
  const next = rounds.find((at) => at > now);
  if (!next) throw new Error('no round of reminders in two days');
  return next;
}
