/** Cuts a list into pages, in its order, of so many each; the last may have fewer. */
export function* inPages<T>(all: readonly T[], size: number): Generator<T[]> {
  for (let from = 0; from < all.length; from += size) yield all.slice(from, from + size);
}
