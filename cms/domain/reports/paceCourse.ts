import { perPerson } from './findings.ts';
import type { YearPart } from './yearPart.ts';

/** How the mean of some learners grew, for a line over the months. Hours in units. */
export interface PaceCourse {
  /** A person's mean at the end of each month gone by. */
  values: number[];
  /** How many months have gone by, with the part of the one that goes on. */
  upTo: number;
  /** What is asked of a person by the last day. */
  goal: number;
}

/**
 * @param pace share of the year gone by; null in a year that is over
 * @param day `YYYY-MM-DD`, the year's last in a year that is over
 */
export function paceCourse(
  part: YearPart,
  { pace, day }: { pace: number | null; day: string },
): PaceCourse {
  const sums = part.byMonth
    .slice(0, Number(day.slice(5, 7)))
    .reduce<number[]>((all, units) => [...all, (all.at(-1) ?? 0) + units], []);
  return {
    values: sums.map((units) => perPerson(part, units)),
    upTo: pace === null ? 12 : pace * 12,
    goal: perPerson(part, part.targetUnits),
  };
}
