import { createHash } from 'node:crypto';

import type { CollectionSlug, Payload } from 'payload';

import { readMarks, SETTLED_MS, type Marks } from './changeMarks.ts';
import { sharedByBundles } from './sharedByBundles.ts';

interface Held<T> {
  value: T | undefined;
  /** The marks of the collections as `value` was read. */
  seen: Map<string, string | undefined>;
  /** When a collection is to be looked at once more; milliseconds since 1970. */
  settles: Map<string, number>;
  loading: Promise<void> | undefined;
  /** When `value` was read; milliseconds since 1970. */
  madeAt: number;
}

/** What a read model holds, for whoever watches over the platform. */
interface Standing {
  /** Names what was read: the same number in every process that holds the same. */
  revision: number;
  /** When it was read; milliseconds since 1970. */
  madeAt: number;
}

/** Reads it as it was a second ago at most; fails when the database is out of reach. */
interface ReadModel<T> {
  (payload: Payload): Promise<T>;
  /** What is in memory as it is; undefined where nothing is yet. */
  standing: (payload: Payload) => Standing | undefined;
}

/**
 * Something that is read from the database once and then kept in memory, right with any number
 * of processes: every change marks its collection before and after it (`keptInMemory`), each
 * process compares the marks once a second, and who changed something sees it at once.
 *
 * @param name names it among all read models: the bundles of a process hold it once
 * @param collections what it is made from; each wrapped by `keptInMemory`
 * @param load makes it anew from what has changed and what was there before; `now` in
 *   milliseconds since 1970
 */
export function readModel<T, Source extends CollectionSlug>(
  name: string,
  collections: readonly Source[],
  load: (
    payload: Payload,
    changed: ReadonlySet<Source>,
    before: T | undefined,
    now: number,
  ) => Promise<T>,
): ReadModel<T> {
  const heldBy = sharedByBundles<Held<T>>(`read-model.${name}`, () => ({
    value: undefined,
    seen: new Map<string, string | undefined>(),
    settles: new Map<string, number>(),
    loading: undefined,
    madeAt: 0,
  }));

  const outOfDate = (held: Held<T>, marks: Marks): ReadonlySet<Source> => {
    const now = Date.now();
    return new Set(
      collections.filter(
        (one) =>
          held.value === undefined ||
          held.seen.get(one) !== marks.get(one) ||
          now >= (held.settles.get(one) ?? Infinity),
      ),
    );
  };

  const bringUpToDate = async (
    payload: Payload,
    held: Held<T>,
    marks: Marks,
    changed: ReadonlySet<Source>,
  ) => {
    const now = Date.now();
    held.value = await load(payload, changed, held.value, now);
    held.madeAt = now;
    for (const one of changed) {
      const isNews = held.seen.get(one) !== marks.get(one) || !held.seen.has(one);
      held.seen.set(one, marks.get(one));
      if (isNews) held.settles.set(one, now + SETTLED_MS);
      else held.settles.delete(one);
    }
  };

  const read = async (payload: Payload): Promise<T> => {
    const held = heldBy(payload);
    for (;;) {
      const marks = await readMarks(payload);
      const changed = outOfDate(held, marks);
      if (changed.size === 0 && held.value !== undefined) return held.value;
      held.loading ??= bringUpToDate(payload, held, marks, changed).finally(
        () => (held.loading = undefined),
      );
      await held.loading;
    }
  };
  const standing = (payload: Payload): Standing | undefined => {
    const { value, seen, madeAt } = heldBy(payload);
    if (value === undefined) return undefined;
    return { revision: numberOf(collections.map((one) => seen.get(one) ?? '')), madeAt };
  };
  return Object.assign(read, { standing });
}

/** A number for some marks that no others are likely to have; whole as a double is. */
const numberOf = (marks: readonly string[]): number =>
  createHash('sha256').update(marks.join(' ')).digest().readUIntBE(0, 6);
