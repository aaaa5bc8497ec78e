/** Most units (hundredths of 学时) that any rule of a policy may name: 1000 学时. */
export const MOST_UNITS = 100_000;

/** A yearly target below 8 学时 is a slip of the pen: with 0.9 everybody would be done. */
export const LEAST_TARGET = 800;

export type UnitsProblem = 'policy-units-form' | 'units-too-many' | 'target-too-low';

/**
 * Why a number can't be an amount of a policy.
 *
 * @param units hundredths of 学时, as stored
 * @param least the smallest that makes sense, `LEAST_TARGET` for a target
 * @returns null where it can
 */
export function unitsProblem(units: unknown, least = 0): UnitsProblem | null {
  if (typeof units !== 'number' || !Number.isInteger(units) || units < 0) {
    return 'policy-units-form';
  }
  if (units > MOST_UNITS) return 'units-too-many';
  return units < least ? 'target-too-low' : null;
}
