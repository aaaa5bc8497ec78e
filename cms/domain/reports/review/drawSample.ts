import { createHash } from 'node:crypto';

/**
 * How many are drawn: a percentage of all, at least so many, never more than there are, nor than
 * anybody looks through.
 */
export function sampleSize(
  people: number,
  { sampleLeast, samplePercent }: { sampleLeast: number; samplePercent: number },
): number {
  const wanted = Math.max(sampleLeast, Math.ceil((people * samplePercent) / 100));
  return Math.min(people, wanted, MOST);
}

/** Ids of people, in the order drawn. */
export type DrawnPeople = string[];

/** More than a trainer can look into in a quarter. */
const MOST = 200;

/**
 * Draws people at random, without putting anybody back: in the order of SHA-256 over seed, colon
 * and id, the first so many. Whoever has the seed and the list draws the same people again.
 *
 * @param people ids, in any order
 */
export function drawSample(
  people: readonly string[],
  { seed, size }: { seed: string; size: number },
): string[] {
  const drawn = people.map((id) => ({
    id,
    place: createHash('sha256').update(`${seed}:${id}`).digest('hex'),
  }));
  drawn.sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : a.id < b.id ? -1 : 1));
  return drawn.slice(0, size).map(({ id }) => id);
}
