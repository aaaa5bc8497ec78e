import type { Payload } from 'payload';

import { inPages } from '../../../domain/inPages.ts';
import type { StandingPerson } from '../../../domain/accounts/planPerson.ts';
import { idOf } from '../../../domain/idOf.ts';
import { dayOf } from '../../../domain/shanghai.ts';
import type { User } from '../../../payload-types.ts';

/** An account that a list of people may mean, without what stands beside it. */
export type NamedAccount = Omit<StandingPerson, 'secondary'>;

/** So many are asked for at once: SQLite takes no more than 32,766 values. */
const CHUNK = 1_000;

/**
 * The accounts that a list of people may mean, in the bin or not: those of its staff numbers, and
 * those who sign in by such a name.
 *
 * @returns by staff number in small letters, as names to sign in with are kept
 */
export async function readNamedAccounts(
  payload: Payload,
  staffNumbers: readonly string[],
): Promise<Map<string, NamedAccount>> {
  const found = new Map<string, NamedAccount>();
  for (const some of inPages(staffNumbers, CHUNK)) {
    for (const user of await readUsers(payload, some)) {
      const account = toAccount(user);
      const byNumber = account.staffNumber?.toLowerCase();
      if (byNumber !== undefined) found.set(byNumber, account);
      if (user.username && !found.has(user.username)) found.set(user.username, account);
    }
  }
  return found;
}

async function readUsers(payload: Payload, numbers: readonly string[]): Promise<User[]> {
  const { docs } = await payload.db.find<User>({
    collection: 'users',
    where: {
      or: [
        { staffNumber: { in: [...numbers] } },
        { username: { in: numbers.map((number) => number.toLowerCase()) } },
      ],
    },
    select: {
      ...{ name: true, staffNumber: true, username: true, unit: true, roles: true },
      ...{ audience: true, job: true, joinedOn: true, leftOn: true, deletedAt: true },
      createdAt: true,
    },
    sort: 'id',
    pagination: false,
    limit: 0,
  });
  return docs;
}

function toAccount(user: User): NamedAccount {
  return {
    ...{ id: user.id, name: user.name, roles: user.roles },
    staffNumber: user.staffNumber ?? null,
    unit: user.unit ? idOf(user.unit) : null,
    audience: user.audience ?? [],
    job: user.job ?? null,
    joinedOn: user.joinedOn ?? null,
    leftOn: user.leftOn ?? null,
    since: user.joinedOn ?? dayOf(new Date(user.createdAt)),
    inBin: Boolean(user.deletedAt),
  };
}
