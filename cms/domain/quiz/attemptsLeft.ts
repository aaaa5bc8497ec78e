import { countsFrom } from '../ledger/awardState.ts';

interface Taken {
  /** Counts the learner's attempts at the quiz, over all years. */
  number: number;
  year: number;
  /** Milliseconds since 1970. */
  startedAt: number;
}

interface Granted {
  /** The number of the attempt it follows. */
  after: number;
  year: number;
  /** Milliseconds since 1970. */
  at: number;
}

interface Learner {
  /** Every attempt of the learner at the quiz. */
  attempts: readonly Taken[];
  /** Further attempts that trainers have granted, each for its year. */
  grants: readonly Granted[];
  /** As `quizFreedAt` gives it. */
  freedAt: number | null;
}

/**
 * How many attempts at a quiz a learner has left in a year. An attempt counts in the year it
 * began, open or handed in, and a grant gives one more from then on; neither counts any more
 * once what the quiz had earned was taken back. A limit that was lowered meanwhile takes nothing
 * from a grant.
 *
 * @param limit attempts a year; none: as often as one likes
 * @returns null without a limit
 */
export function attemptsLeft(
  limit: number | null | undefined,
  { attempts, grants, freedAt }: Learner,
  year: number,
): number | null {
  if (!limit) return null;
  const taken = attempts.map(({ number, year, startedAt }) => ({ number, year, at: startedAt, gives: -1 })); // prettier-ignore
  const granted = grants.map(({ after, year, at }) => ({ number: after, year, at, gives: 1 }));
  return (
    [...taken, ...granted]
      .filter((one) => one.year === year && countsFrom(freedAt, one.at))
      // By number: two servers' clocks may differ.
      .sort((a, b) => a.number - b.number)
      .reduce((left, { gives }) => Math.max(0, left + gives), limit)
  );
}
