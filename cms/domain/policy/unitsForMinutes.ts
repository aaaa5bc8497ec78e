import type { Band } from './policy.ts';

/**
 * What an item of a nominal length earns.
 *
 * @param bands rising, the last one open
 * @param minutes nominal length in minutes
 * @returns units (hundredths of 学时)
 */
export function unitsForMinutes(bands: readonly Band[], minutes: number): number {
  const band = bands.find(({ uptoMinutes, inclusive }) => {
    if (uptoMinutes === null || uptoMinutes === undefined) return true;
    return inclusive ? minutes <= uptoMinutes : minutes < uptoMinutes;
  });
  return band?.units ?? 0;
}
