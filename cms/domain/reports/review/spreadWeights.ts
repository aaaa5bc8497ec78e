const WHOLE = 10_000;

/**
 * The weights that count: what nothing was due for gives its own to the others, by theirs. In
 * hundredths that are exactly 100 together, by largest remainder, the first of equals first.
 *
 * @param weights whole, with whether each was due
 * @returns hundredths, in the same order; all 0 where nothing that weighs was due
 */
export function spreadWeights(weights: readonly { weight: number; due: boolean }[]): number[] {
  const due = weights.map((one) => (one.due ? one.weight : 0));
  const sum = due.reduce((all, weight) => all + weight, 0);
  if (sum === 0) return weights.map(() => 0);
  const shares = due.map((weight, n) => ({ n, exact: (weight * WHOLE) / sum }));
  const spread = shares.map(({ exact }) => Math.floor(exact));
  const left = WHOLE - spread.reduce((all, share) => all + share, 0);
  const byRemainder = shares.toSorted((a, b) => (b.exact % 1) - (a.exact % 1) || a.n - b.n);
  for (const { n } of byRemainder.slice(0, left)) spread[n] = (spread[n] ?? 0) + 1;
  return spread;
}
