import type { Payload } from 'payload';

import type { StandingPerson } from '../../../domain/accounts/planPerson.ts';
import { dayOf } from '../../../domain/shanghai.ts';
import type { Assignment, User } from '../../../payload-types.ts';
import { idOf } from '../../../domain/idOf.ts';

/** So many are asked for at once: SQLite takes no more than 32,766 values. */
const CHUNK = 1_000;

/**
 * The accounts that a list of people may mean, in the bin or not: those of its staff numbers, and
 * those who sign in by such a name.
 *
 * @returns by staff number in small letters, as names to sign in with are kept
 */
export async function readStandingPeople(
  payload: Payload,
  staffNumbers: readonly string[],
): Promise<Map<string, StandingPerson>> {
  const found = new Map<string, StandingPerson>();
  for (let at = 0; at < staffNumbers.length; at += CHUNK) {
    const numbers = staffNumbers.slice(at, at + CHUNK);
    const users = await readUsers(payload, numbers);
    const secondary = await readSecondary(payload, users);
    for (const user of users) {
      const person = toPerson(user, secondary.get(user.id) ?? []);
      const byNumber = person.staffNumber?.toLowerCase();
      if (byNumber !== undefined) found.set(byNumber, person);
      if (user.username && !found.has(user.username)) found.set(user.username, person);
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

async function readSecondary(
  payload: Payload,
  users: readonly User[],
): Promise<Map<string, string[]>> {
  const { docs } = await payload.db.find<Assignment>({
    collection: 'assignments',
    where: {
      and: [
        { learner: { in: users.map(({ id }) => id) } },
        { main: { equals: false } },
        { to: { equals: null } },
      ],
    },
    sort: 'id',
    pagination: false,
    limit: 0,
  });
  const byLearner = Map.groupBy(docs, ({ learner }) => idOf(learner));
  return new Map(
    Array.from(byLearner, ([learner, stays]) => [learner, stays.map(({ unit }) => idOf(unit))]),
  );
}

function toPerson(user: User, secondary: string[]): StandingPerson {
  return {
    ...{ id: user.id, name: user.name, roles: user.roles, secondary },
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
