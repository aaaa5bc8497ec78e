import { dayOf, yearOfDay } from '../shanghai.ts';

interface Learner {
  /** When the account was made, as an instant. */
  createdAt: string;
}

/**
 * The day on which somebody joined in the course of a year: the account's first, or that of the
 * year's first entry where hours were recorded from before (an account moved here with its
 * records).
 *
 * @param entries the learner's entries of the year, in any order
 * @returns `YYYY-MM-DD` in Shanghai; null for who was there from the year's first day on
 */
export function joinedOn(
  { createdAt }: Learner,
  { year, entries }: { year: number; entries: readonly { day: string }[] },
): string | null {
  const first = entries.reduce(
    (earliest, { day }) => (day < earliest ? day : earliest),
    dayOf(new Date(createdAt)),
  );
  return yearOfDay(first) < year || first === `${year}-01-01` ? null : first;
}
