import type { Payload } from 'payload';

interface Reading<T> {
  running: Promise<T>;
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

  const ask = (payload: Payload, key: number): Promise<T> => {
    const ofPayload = readings.get(payload) ?? new Map<number, Reading<T>>();
    readings.set(payload, ofPayload);
    const standing = ofPayload.get(key);
    if (!standing) {
      const running = read(payload, key).finally(() => ofPayload.delete(key));
      ofPayload.set(key, { running });
      return running;
    }
    const again = () => ask(payload, key);
    standing.next ??= standing.running.then(again, again);
    return standing.next;
  };
  return ask;
}
