import { LRUCache } from 'lru-cache';
import type { CollectionSlug, Payload } from 'payload';

import { readMarks, SETTLED_MS } from './changeMarks.ts';
import { sharedByBundles } from './sharedByBundles.ts';

interface Held<T extends object> {
  readings: LRUCache<string, Promise<T>>;
  /** The marks of the collections as the readings were made. */
  seen: string;
  /** When everything is to be read once more; milliseconds since 1970. */
  settles: number;
}

interface Kept<T> {
  /** What it is read from; each wrapped by `keptInMemory`. */
  collections: readonly CollectionSlug[];
  /** How large a value is, in whatever is counted. */
  sizeOf: (value: T) => number;
  /** So large may be what is kept of all of them. */
  most: number;
}

/**
 * Readings by a key that are kept in memory, those wanted last, until one of the collections they
 * are made from changes: where a read model (`readModel`) would hold too much. As of a second ago
 * at most with any number of processes, at once in the one that made the change; those who want
 * the same at the same moment share one reading.
 *
 * @param name names it among all that is kept so
 * @returns reads what belongs to a key; what it gives is shared, and not to be changed
 */
export function keptByMarks<T extends object>(
  name: string,
  { collections, sizeOf, most }: Kept<T>,
  read: (payload: Payload, key: string) => Promise<T>,
): (payload: Payload, key: string) => Promise<T> {
  const heldBy = sharedByBundles<Held<T>>(`kept.${name}`, () => ({
    readings: new LRUCache<string, Promise<T>>({ maxSize: most }),
    seen: '',
    settles: Infinity,
  }));

  const begin = (payload: Payload, { readings }: Held<T>, key: string) => {
    const reading = read(payload, key);
    readings.set(key, reading, { size: 1 });
    const isKept = () => readings.peek(key) === reading;
    reading.then(
      (value) => {
        // Known only now; one that is larger than all may be is not kept.
        if (isKept()) readings.set(key, reading, { size: Math.max(1, sizeOf(value)) });
      },
      () => {
        if (isKept()) readings.delete(key);
      },
    );
    return reading;
  };

  return async (payload, key) => {
    const marks = await readMarks(payload);
    const held = heldBy(payload);
    const now = Date.now();
    const seen = collections.map((one) => marks.get(one) ?? '').join(' ');
    const isNews = seen !== held.seen;
    if (isNews || now >= held.settles) {
      held.readings.clear();
      held.seen = seen;
      held.settles = isNews ? now + SETTLED_MS : Infinity;
    }
    return held.readings.get(key) ?? begin(payload, held, key);
  };
}
