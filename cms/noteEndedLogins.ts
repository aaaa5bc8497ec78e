import type { BaseDatabaseAdapter, DatabaseAdapterObj, Payload, UpdateOneArgs } from 'payload';

import { adapterWith } from './adapterWith.ts';
import { endedLogins } from './operations/accounts/endedLogins.ts';
import type { User } from './payload-types.ts';

/**
 * Notes logins as ended right before a change takes them from their account: a new password all
 * others, the bin all of them. Not in a hook, since Payload looks whether a change is sound only
 * after all that come before the write, and one that is refused must end nothing.
 *
 * @param adapter either database's
 */
export function noteEndedLogins<T extends BaseDatabaseAdapter>(
  adapter: DatabaseAdapterObj<T>,
): DatabaseAdapterObj<T> {
  return adapterWith(adapter, (made, payload) => {
    const updateOne = made.updateOne.bind(made);
    made.updateOne = async (change) => {
      if (change.collection === 'users') await noteTaken(payload, change);
      return updateOne(change) as Promise<unknown>;
    };
  });
}

async function noteTaken(payload: Payload, { data, id, where }: UpdateOneArgs): Promise<void> {
  const { sessions: kept } = data as { sessions?: unknown };
  if (!Array.isArray(kept)) return;
  const account = await payload.db.findOne<User>({
    collection: 'users',
    where: where ?? { id: { equals: id } },
  });
  const left = new Set(kept.map((login: { id?: string }) => login.id));
  const taken = (account?.sessions ?? []).map((login) => login.id).filter((one) => !left.has(one));
  await endedLogins.note(payload, taken, new Date());
}
