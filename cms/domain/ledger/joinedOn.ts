import { dayOf, yearOfDay } from '../shanghai.ts';

interface Learner {
  /** When the account was made, as an instant. */
  createdAt: string;
  /** The first day of work, `YYYY-MM-DD`, where it is known. */
  joinedOn?: string | null;
}

/**
 * The day on which somebody joined in the course of a year: the first day of work, or the
 * account's where nobody has said. Who has hours from before that was there all along, and only
 * the account is new.
 *
 * @param entries the learner's entries of the year, in any order
 * @returns `YYYY-MM-DD` in Shanghai; null for who did not join in the course of the year
 */
export function joinedOn(
  { createdAt, joinedOn: given }: Learner,
  { year, entries }: { year: number; entries: readonly { day: string }[] },
): string | null {
  const first = given ?? dayOf(new Date(createdAt));
  if (first <= `${year}-01-01`) return null;
  if (given) return yearOfDay(given) === year ? given : null;
  return entries.some(({ day }) => day < first) ? null : first;
}
