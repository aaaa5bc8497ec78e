/**
 * Why hours can't be added or subtracted in one entry: they are whole hundredths, something, and
 * no more than a year's target, so that a slip of the finger makes nobody reach many.
 *
 * @returns null where nothing speaks against it
 */
export function adjustmentProblem(
  units: number,
  targetUnits: number,
): 'units-invalid' | 'hours-too-many' | null {
  if (!Number.isSafeInteger(units) || units === 0) return 'units-invalid';
  return Math.abs(units) > targetUnits ? 'hours-too-many' : null;
}
