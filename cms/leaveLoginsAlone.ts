import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload';

import { adapterWith } from './adapterWith.ts';

/**
 * Lets an account's list of logins stand where a change does not name it, as on MongoDB: Payload's
 * SQLite adapter takes a list that is not named for an empty one, and whoever is changed would be
 * signed out everywhere. Adding none to the list is how it is told to leave it.
 *
 * @param adapter the SQLite adapter
 */
export function leaveLoginsAlone<T extends BaseDatabaseAdapter>(
  adapter: DatabaseAdapterObj<T>,
): DatabaseAdapterObj<T> {
  return adapterWith(adapter, (made) => {
    const updateOne = made.updateOne.bind(made);
    made.updateOne = (change) => {
      const unnamed = change.collection === 'users' && !('sessions' in change.data);
      const data = { ...change.data, sessions: { $push: [] } };
      return updateOne(unnamed ? { ...change, data } : change);
    };
  });
}
