import { createHash } from 'node:crypto';

/** An order that follows from the seed alone: by the digest of each item's key with it. */
export function shuffled<T>(items: readonly T[], seed: string, key: (item: T) => string): T[] {
  const digest = (item: T) =>
    createHash('sha256')
      .update(`${seed}|${key(item)}`)
      .digest('hex');
  return items
    .map((item) => ({ item, rank: digest(item) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .map(({ item }) => item);
}
