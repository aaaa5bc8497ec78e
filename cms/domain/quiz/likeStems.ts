import { LENIENCIES } from './leniency.ts';
import { plainText } from './plainText.ts';

/** A stem as far as it is compared: its letters, characters and figures, written one way. */
const plainStem = (stem: string): string =>
  plainText(stem, LENIENCIES).replace(/[^\p{L}\p{N}]/gu, '');

/** Above this two stems are likely to ask the same. */
const ALIKE = 0.8;

function bigramsOf(text: string): Map<string, number> {
  const signs = [...text];
  const counted = new Map<string, number>();
  for (let n = 0; n + 1 < signs.length; n += 1) {
    const pair = `${signs[n] ?? ''}${signs[n + 1] ?? ''}`;
    counted.set(pair, (counted.get(pair) ?? 0) + 1);
  }
  return counted;
}

/**
 * Of other questions those whose stem is like one: the same when signs, width and numerals make no
 * difference, or most pairs of neighbouring characters shared (the coefficient of L. R. Dice, 1945,
 * over bigrams, 0.8 and more). The likest first.
 *
 * @returns each with its likeness, 0.8 to 1
 */
export function likeStems<T extends { stem: string }>(
  stem: string,
  others: readonly T[],
): (T & { likeness: number })[] {
  const own = plainStem(stem);
  if (own === '') return [];
  const pairs = bigramsOf(own);
  return others
    .map((other) => ({ ...other, likeness: likenessOf(own, pairs, plainStem(other.stem)) }))
    .filter(({ likeness }) => likeness >= ALIKE)
    .sort((a, b) => b.likeness - a.likeness);
}

function likenessOf(own: string, pairs: ReadonlyMap<string, number>, other: string): number {
  if (own === other) return 1;
  const [most, least] = [Math.max(own.length, other.length), Math.min(own.length, other.length)];
  // Of so different lengths no share of pairs reaches it.
  if (least < 2 || (2 * least) / (most + least) < ALIKE) return 0;
  const others = bigramsOf(other);
  let shared = 0;
  let all = 0;
  for (const [pair, count] of pairs) {
    shared += Math.min(count, others.get(pair) ?? 0);
    all += count;
  }
  for (const count of others.values()) all += count;
  return (2 * shared) / all;
}
