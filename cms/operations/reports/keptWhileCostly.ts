import type { Payload } from 'payload';

/** One that took more is shown for so many times as long: it never takes more of the machine. */
const TIMES = 20;
/** Who comes while it is made anew is shown the one before, unless that is older. */
const OLDEST_MS = 60_000;
/** How many are kept beside the one asked for last. */
const OTHERS = 4;

interface Kept<T> {
  value: Promise<T>;
  /** When it was begun and how long it took, in milliseconds; null while it is made. */
  made: { at: number; took: number } | null;
  before: { value: T; at: number } | null;
}

interface Reading<Wanted, T> {
  read: (payload: Payload, wanted: Wanted) => Promise<T>;
  keyOf: (wanted: Wanted) => string;
  /** Milliseconds; a reading that took less is made for whoever asks. */
  cheap: number;
}

/**
 * A reading for showing. In a small enterprise it is as of now; where fifty thousand learners are
 * added up it is some seconds old, so that a hundred trainers who look at once do not stop
 * everybody's studying.
 */
export function keptWhileCostly<Wanted, T>({ read, keyOf, cheap }: Reading<Wanted, T>) {
  const kept = new WeakMap<Payload, Map<string, Kept<T>>>();
  return async (payload: Payload, wanted: Wanted): Promise<T> => {
    const ofPayload = kept.get(payload) ?? new Map<string, Kept<T>>();
    kept.set(payload, ofPayload);
    const key = keyOf(wanted);
    const standing = ofPayload.get(key);
    const at = performance.now();
    if (standing) {
      const { made, before } = standing;
      if (!made) return before && at - before.at < OLDEST_MS ? before.value : standing.value;
      if (made.took >= cheap && at - made.at < made.took * TIMES) return standing.value;
    }
    const before = standing?.made ? { value: await standing.value, at: standing.made.at } : null;
    const value = read(payload, wanted);
    const next: Kept<T> = { value, made: null, before };
    ofPayload.set(key, next);
    try {
      await value;
    } catch (error) {
      if (ofPayload.get(key) === next) ofPayload.delete(key);
      throw error;
    }
    next.made = { at, took: performance.now() - at };
    next.before = null;
    for (const other of ofPayload.keys())
      if (ofPayload.size > OTHERS && other !== key) ofPayload.delete(other);
    return value;
  };
}
