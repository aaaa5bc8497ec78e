import type { Payload } from 'payload';

import { inPages } from '../../../domain/inPages.ts';
import type { StandingPerson } from '../../../domain/accounts/planPerson.ts';
import { idOf } from '../../../domain/idOf.ts';
import type { Assignment } from '../../../payload-types.ts';
import { readNamedAccounts } from './readNamedAccounts.ts';

/** So many are asked for at once: SQLite takes no more than 32,766 values. */
const CHUNK = 1_000;

/** The accounts that `readNamedAccounts` finds, each with the units it has besides the main one. */
export async function readStandingPeople(
  payload: Payload,
  staffNumbers: readonly string[],
): Promise<Map<string, StandingPerson>> {
  const accounts = await readNamedAccounts(payload, staffNumbers);
  const secondary = await readSecondary(
    payload,
    Array.from(new Set(accounts.values()), ({ id }) => id),
  );
  return new Map(
    Array.from(accounts, ([name, account]) => [
      name,
      { ...account, secondary: secondary.get(account.id) ?? [] },
    ]),
  );
}

async function readSecondary(
  payload: Payload,
  learners: readonly string[],
): Promise<Map<string, string[]>> {
  const units = new Map<string, string[]>();
  for (const some of inPages(learners, CHUNK)) {
    const { docs } = await payload.db.find<Assignment>({
      collection: 'assignments',
      where: {
        and: [{ learner: { in: some } }, { main: { equals: false } }, { to: { equals: null } }],
      },
      sort: 'id',
      pagination: false,
      limit: 0,
    });
    for (const [learner, stays] of Map.groupBy(docs, (stay) => idOf(stay.learner))) {
      units.set(
        learner,
        stays.map(({ unit }) => idOf(unit)),
      );
    }
  }
  return units;
}
