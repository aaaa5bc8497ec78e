import { dayOf } from '../shanghai.ts';

interface Learner {
  /** When the account was made, as an instant. */
  createdAt: string;
}

/**
 * The day on which somebody joined in the course of a year: the account's first. Who has hours
 * from before the account was there all along, and only the account is new.
 *
 * @param entries the learner's entries of the year, in any order
 * @returns `YYYY-MM-DD` in Shanghai; null for who did not join in the course of the year
 */
export function joinedOn(
  { createdAt }: Learner,
  { year, entries }: { year: number; entries: readonly { day: string }[] },
): string | null {
  const first = dayOf(new Date(createdAt));
  const wasThere = first <= `${year}-01-01` || entries.some(({ day }) => day < first);
  return wasThere ? null : first;
}
