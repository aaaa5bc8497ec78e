import { countsFrom } from '../ledger/awardState.ts';

interface Taken {
  year: number;
  /** Milliseconds since 1970. */
  startedAt: number;
}

/**
 * How many attempts at a quiz a learner has left in a year. An attempt counts in the year it
 * began, open or handed in; not any more once what the quiz had earned was taken back.
 *
 * @param limit attempts a year; none: as often as one likes
 * @param attempts every attempt of the learner at the quiz
 * @param freedAt as `quizFreedAt` gives it
 * @returns null without a limit
 */
export function attemptsLeft(
  limit: number | null | undefined,
  attempts: readonly Taken[],
  year: number,
  freedAt: number | null,
): number | null {
  if (!limit) return null;
  const taken = attempts.filter(
    (attempt) => attempt.year === year && countsFrom(freedAt, attempt.startedAt),
  );
  return Math.max(0, limit - taken.length);
}
