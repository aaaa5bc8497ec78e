/**
 * Cuts a list into runs, in its order, whose sizes add up to no more than a bound; what is larger
 * by itself is alone.
 */
export function* inSlices<T extends { size: number }>(
  all: readonly T[],
  most: number,
): Generator<T[]> {
  let slice: T[] = [];
  let sum = 0;
  for (const one of all) {
    if (slice.length > 0 && sum + one.size > most) {
      yield slice;
      slice = [];
      sum = 0;
    }
    slice.push(one);
    sum += one.size;
  }
  if (slice.length > 0) yield slice;
}
