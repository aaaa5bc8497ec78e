/**
 * Puts things in an order and numbers them as competitions do: equal ones share a rank and the
 * next one's says how many are before it (1, 1, 3).
 *
 * @param compare negative where the first comes before, 0 where they are equal
 */
export function ranked<T>(
  items: readonly T[],
  compare: (a: T, b: T) => number,
): (T & { rank: number })[] {
  const sorted = [...items].sort(compare);
  let rank = 0;
  return sorted.map((item, n) => {
    const before = sorted[n - 1];
    if (before === undefined || compare(before, item) !== 0) rank = n + 1;
    return { ...item, rank };
  });
}
