import type { Payload } from 'payload';

import type { User } from '../../payload-types.ts';

/** An account as it is stored, with what Payload shows nobody. */
export type StoredAccount = User & { hash: string; salt: string };

/**
 * The account that is signed in to by a name: its staff number or its user name.
 *
 * @param name as it was typed
 * @returns null where there is none, or it is in the bin
 */
export async function findAccount(payload: Payload, name: string): Promise<StoredAccount | null> {
  const given = name.trim();
  const { docs } = await payload.db.find<StoredAccount>({
    collection: 'users',
    where: {
      and: [
        { or: [{ staffNumber: { equals: given } }, { username: { equals: given.toLowerCase() } }] },
        { deletedAt: { exists: false } },
      ],
    },
    limit: 2,
    pagination: false,
  });
  // One person's number may be another's user name: the number comes first, as it always did.
  return docs.find(({ staffNumber }) => staffNumber === given) ?? docs[0] ?? null;
}
