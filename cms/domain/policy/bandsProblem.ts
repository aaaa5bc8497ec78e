import type { Band } from './policy.ts';

export type BandsProblem = 'bands-missing' | 'last-band-closed' | 'bands-not-rising';

/**
 * Bands rise, and only the last one is open, so that every length falls into exactly one.
 *
 * @returns null where they can stand
 */
export function bandsProblem(
  bands: readonly (Pick<Band, 'uptoMinutes'> | null)[],
): BandsProblem | null {
  // A list from outside may have a hole where a row should be.
  if (bands.length === 0 || !bands.every((band) => band !== null)) return 'bands-missing';
  if (typeof bands.at(-1)?.uptoMinutes === 'number') return 'last-band-closed';
  const limits = bands.slice(0, -1).map(({ uptoMinutes }) => uptoMinutes);
  const rising = limits.every(
    (limit, n) => typeof limit === 'number' && limit > (limits[n - 1] ?? -1),
  );
  return rising ? null : 'bands-not-rising';
}
