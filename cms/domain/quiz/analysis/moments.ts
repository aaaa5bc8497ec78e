/** The mean of some figures; NaN of none. */
export function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let n = 0; n < values.length; n += 1) sum += values[n] ?? Number.NaN;
  return sum / values.length;
}

/** The covariance of a sample of pairs, divided by n − 1; null of fewer than two. */
export function covariance(left: ArrayLike<number>, right: ArrayLike<number>): number | null {
  if (left.length < 2) return null;
  const [middle, other] = [mean(left), mean(right)];
  let sum = 0;
  for (let n = 0; n < left.length; n += 1) {
    sum += ((left[n] ?? Number.NaN) - middle) * ((right[n] ?? Number.NaN) - other);
  }
  return sum / (left.length - 1);
}

/** The variance of a sample, divided by n − 1; null of fewer than two. */
export const variance = (values: ArrayLike<number>): number | null => covariance(values, values);

/** The largest covariance the same figures could have: with both put into the same order. */
export function maximalCovariance(
  left: ArrayLike<number>,
  right: ArrayLike<number>,
): number | null {
  return covariance(Float64Array.from(left).sort(), Float64Array.from(right).sort());
}
