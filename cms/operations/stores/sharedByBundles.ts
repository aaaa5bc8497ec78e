import type { Payload } from 'payload';

/**
 * What a process knows for one Payload, in the one place that all bundles share: the portal's and
 * the back office's have each module for themselves.
 *
 * @param name names it among all that is kept so
 * @param create makes it where nothing is known yet
 */
export function sharedByBundles<T>(name: string, create: () => T): (payload: Payload) => T {
  const slot = Symbol.for(`zhenggong-study-hall.${name}`);
  const shared = globalThis as { [slot]?: WeakMap<Payload, T> };
  return (payload) => {
    const all = (shared[slot] ??= new WeakMap<Payload, T>());
    const known = all.get(payload) ?? create();
    all.set(payload, known);
    return known;
  };
}
