import type { BaseDatabaseAdapter, DatabaseAdapterObj, Payload } from 'payload';

/**
 * A database adapter some of whose calls do more than Payload's own.
 *
 * @param adapter either database's
 * @param alter changes what the adapter has made, before anybody uses it
 */
export function adapterWith<T extends BaseDatabaseAdapter>(
  adapter: DatabaseAdapterObj<T>,
  alter: (made: T, payload: Payload) => void,
): DatabaseAdapterObj<T> {
  return {
    ...adapter,
    init: (args) => {
      const made = adapter.init(args);
      alter(made, args.payload);
      return made;
    },
  };
}
