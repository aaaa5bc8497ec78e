interface Taken {
  year: number;
}

/**
 * How many attempts at a quiz a learner has left in a year. An attempt counts in the year it
 * began, open or handed in.
 *
 * @param limit attempts a year; none: as often as one likes
 * @param attempts every attempt of the learner at the quiz
 * @returns null without a limit
 */
export function attemptsLeft(
  limit: number | null | undefined,
  attempts: readonly Taken[],
  year: number,
): number | null {
  if (!limit) return null;
  return Math.max(0, limit - attempts.filter((attempt) => attempt.year === year).length);
}
