import type { Payload } from 'payload';

import type { FoundUnit } from '../../../domain/accounts/findUnit.ts';
import type { PlannedPerson } from '../../../domain/accounts/planPerson.ts';
import { compareAndSet } from '../../stores/compareAndSet.ts';
import { insertMany } from '../../stores/insertMany.ts';
import { newId } from '../../stores/newId.ts';
import { moveAssignments } from '../moveAssignments.ts';
import { readNamedAccounts, type NamedAccount } from './readNamedAccounts.ts';

interface Saved {
  people: readonly PlannedPerson[];
  unitOf: (unit: FoundUnit) => string;
  /** The day on which moves count. */
  day: string;
  now: Date;
}

/**
 * Brings accounts in line with what a list says of them: makes those that are missing, changes
 * those that differ, and moves their assignments. It looks at what stands first, so that a list
 * whose import was killed is simply put in again.
 *
 * New accounts have no password: they are opened with a one-time code.
 *
 * @returns the ids of all of them, and the staff numbers it could not put in, since somebody else
 *   took their names meanwhile
 */
export async function savePeople(
  payload: Payload,
  { people, unitOf, day, now }: Saved,
): Promise<{ saved: string[]; left: string[] }> {
  const numbers = people.map(({ staffNumber }) => staffNumber);
  const before = await readNamedAccounts(payload, numbers);
  const at = now.toISOString();
  const wanted = people.map((person) => ({ person, fields: fieldsOf(person, unitOf) }));
  const missing = wanted.filter(({ person }) => !before.has(keyOf(person)));
  await insertMany(
    payload,
    'users',
    missing.map(({ person: { staffNumber, roles, audience }, fields }) => ({
      ...{ id: newId(payload), staffNumber, username: staffNumber.toLowerCase() },
      ...{ ...fields, roles, audience, mustChangePassword: false },
      ...{ createdAt: at, updatedAt: at },
    })),
  );
  // Others may have made some of them.
  const after = missing.length > 0 ? await readNamedAccounts(payload, numbers) : before;
  const found = wanted.flatMap(({ person, fields }) => {
    const account = after.get(keyOf(person));
    return account?.staffNumber === person.staffNumber ? [{ person, fields, account }] : [];
  });
  await compareAndSet(
    payload,
    'users',
    found
      .filter(({ fields, account }) => differs(fields, account))
      .map(({ fields, account }) => ({
        ...{ id: account.id, expect: {}, set: { ...fields, updatedAt: at } },
      })),
  );
  for (const { person, account } of found) {
    const { roles, audience } = person;
    if (sameSet(roles, account.roles) && sameSet(audience, account.audience)) continue;
    await payload.db.updateOne({
      ...{ collection: 'users', id: account.id, data: { roles, audience }, returning: false },
    });
  }
  await moveAssignments(
    payload,
    found.map(({ person, fields: { unit, job, joinedOn, leftOn }, account }) => ({
      learner: account.id,
      before: before.get(keyOf(person)) ?? null,
      posting: { unit, job, joinedOn, leftOn, secondary: person.secondary.map(unitOf) },
    })),
    day,
  );
  const there = new Set(found.map(({ person }) => person.staffNumber));
  return {
    saved: found.map(({ account }) => account.id),
    left: numbers.filter((number) => !there.has(number)),
  };
}

const keyOf = ({ staffNumber }: PlannedPerson) => staffNumber.toLowerCase();

const fieldsOf = (
  { name, unit, job, joinedOn, leftOn }: PlannedPerson,
  unitOf: Saved['unitOf'],
) => ({ ...{ name, unit: unit && unitOf(unit), job, joinedOn, leftOn } });

function differs(fields: ReturnType<typeof fieldsOf>, account: NamedAccount): boolean {
  return (Object.keys(fields) as (keyof typeof fields)[]).some(
    (name) => fields[name] !== account[name],
  );
}

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one) => b.includes(one));
