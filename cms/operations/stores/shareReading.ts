import { setTimeout as wait } from 'node:timers/promises';

import type { Payload } from 'payload';

/** How long a reading waits for others who want the same. */
const GATHER_MS = 2;

interface Reading<T> {
  begun: boolean;
  result: Promise<T>;
  next?: Promise<T>;
}

/**
 * Lets those who ask for the same at the same moment share one reading. Nobody is given one that
 * began before asking: who comes while one runs shares the next.
 *
 * @param read a costly reading, the same for everybody who asks with the same key
 */
export function shareReading<T>(read: (payload: Payload, key: number) => Promise<T>) {
  const readings = new WeakMap<Payload, Map<number, Reading<T>>>();

  const begin = (payload: Payload, key: number, ofPayload: Map<number, Reading<T>>) => {
    const reading: Reading<T> = {
      begun: false,
      result: wait(GATHER_MS)
        .then(() => {
          reading.begun = true;
          return read(payload, key);
        })
        .finally(() => ofPayload.delete(key)),
    };
    ofPayload.set(key, reading);
    return reading.result;
  };

  const ask = (payload: Payload, key: number): Promise<T> => {
    const ofPayload = readings.get(payload) ?? new Map<number, Reading<T>>();
    readings.set(payload, ofPayload);
    const standing = ofPayload.get(key);
    if (!standing) return begin(payload, key, ofPayload);
    if (!standing.begun) return standing.result;
    const again = () => ask(payload, key);
    standing.next ??= standing.result.then(again, again);
    return standing.next;
  };
  return ask;
}
