import { subtree, type OrgNode } from '../accounts/orgTree.ts';

/** Sums of a unit's learners for a year. Units of study in hundredths of 学时. */
export interface UnitTotals {
  learners: number;
  targetUnits: number;
  earnedUnits: number;
  /** How many learners have reached their target. */
  done: number;
}

/** The sums of nobody. */
export const NO_TOTALS: UnitTotals = { learners: 0, targetUnits: 0, earnedUnits: 0, done: 0 };

/**
 * Each unit's sums with everything below it.
 *
 * @param units the organisation's tree
 * @param own the sums of the learners who belong to a unit directly
 */
export function rollUp(
  units: readonly OrgNode[],
  own: ReadonlyMap<string, UnitTotals>,
): Map<string, UnitTotals> {
  return new Map(
    units.map(({ id }) => {
      const sum = { ...NO_TOTALS };
      for (const below of subtree(units, id)) {
        const part = own.get(below);
        if (!part) continue;
        sum.learners += part.learners;
        sum.targetUnits += part.targetUnits;
        sum.earnedUnits += part.earnedUnits;
        sum.done += part.done;
      }
      return [id, sum];
    }),
  );
}
