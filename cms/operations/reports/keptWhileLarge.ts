import type { Payload } from 'payload';

/** A reading of more people than that may be some seconds old. */
const LARGE = 5_000;
/** It is shown for so many times as long as it took: it never takes more of the machine. */
const TIMES = 20;
/** Older than that it is shown to nobody; until then nobody waits for a new one. */
const OLDEST_MS = 30_000;
/** How many are kept beside the one asked for last. */
const OTHERS = 4;

interface Made<T> {
  value: T;
  large: boolean;
  /** When it was begun and how long it took, in milliseconds. */
  at: number;
  took: number;
}

interface Kept<T> {
  made: Made<T> | null;
  /** The one that is being made. */
  next: Promise<T> | null;
}

interface Reading<Wanted, T> {
  read: (payload: Payload, wanted: Wanted) => Promise<T>;
  keyOf: (wanted: Wanted) => string;
  /** How many people it tells of. */
  peopleOf: (value: T) => number;
}

/**
 * A reading for showing. Of up to five thousand people it is as of now; where fifty thousand are
 * added up it is some seconds old, half a minute at most, and made anew behind whoever looks: a
 * hundred trainers who look at once neither wait for it nor stop everybody's studying. How many
 * people decides, not how long it took: what is shown must not depend on who else is busy.
 */
export function keptWhileLarge<Wanted, T>(reading: Reading<Wanted, T>) {
  const { keyOf } = reading;
  const kept = new WeakMap<Payload, Map<string, Kept<T>>>();
  return async (payload: Payload, wanted: Wanted): Promise<T> => {
    const ofPayload = kept.get(payload) ?? new Map<string, Kept<T>>();
    kept.set(payload, ofPayload);
    const key = keyOf(wanted);
    const own: Kept<T> = ofPayload.get(key) ?? { made: null, next: null };
    ofPayload.set(key, own);
    const { made } = own;
    const age = made ? performance.now() - made.at : Infinity;
    if (made?.large && age < Math.min(made.took * TIMES, OLDEST_MS)) {
      return made.value;
    }
    // A small one that is being made may be from before what this one has just done.
    const shared = made?.large === false ? null : own.next;
    const next = shared ?? makeNext(own, reading, [payload, wanted]);
    for (const other of ofPayload.keys())
      if (ofPayload.size > OTHERS && other !== key) ofPayload.delete(other);
    if (!made?.large || age >= OLDEST_MS) return next;
    // Whoever waits for it is told what went wrong with it; this one was not waiting.
    next.catch(() => undefined);
    return made.value;
  };
}

function makeNext<Wanted, T>(
  own: Kept<T>,
  { read, peopleOf }: Reading<Wanted, T>,
  [payload, wanted]: [Payload, Wanted],
): Promise<T> {
  const at = performance.now();
  const making = async (): Promise<T> => {
    try {
      const value = await read(payload, wanted);
      const large = peopleOf(value) > LARGE;
      own.made = { value, large, at, took: performance.now() - at };
      return value;
    } finally {
      own.next = null;
    }
  };
  own.next = making();
  return own.next;
}
