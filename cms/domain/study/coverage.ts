/** A stretch of an item, in thousandths of its whole. */
export type Range = readonly [from: number, to: number];

/** Stretches of an item, in the order they were stored in. */
export type Ranges = readonly Range[];

const WHOLE = 1000;

/**
 * The union of ranges: sorted, overlaps and neighbours joined, clipped to the whole, empty and
 * reversed ones dropped. Merging is associative, commutative and idempotent.
 */
export function mergeRanges(ranges: Ranges): Range[] {
  const sorted = ranges
    .map(([from, to]) => [Math.max(0, from), Math.min(WHOLE, to)] as const)
    .filter(([from, to]) => to > from)
    .sort((a, b) => a[0] - b[0]);
  const merged: [number, number][] = [];
  for (const [from, to] of sorted) {
    // Not `at(-1)`: this runs in the browser too, and Safari 15.0 has none.
    const last = merged[merged.length - 1];
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

/** The share of the whole, 0 to 1, that ranges cover, each stretch counted once. */
export function coveredShare(ranges: Ranges): number {
  return mergeRanges(ranges).reduce((sum, [from, to]) => sum + to - from, 0) / WHOLE;
}
