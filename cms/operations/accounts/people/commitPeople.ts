import type { Payload } from 'payload';

import { dayOf } from '../../../domain/shanghai.ts';
import type { PlannedPerson } from '../../../domain/accounts/planPerson.ts';
import type { PeopleImport, User } from '../../../payload-types.ts';
import { OperationError } from '../../OperationError.ts';
import { peoplePlan } from './peoplePlan.ts';

interface Committed {
  actor: User;
  people: readonly PlannedPerson[];
  /** What the file is called. */
  file: string;
  /** What who puts it in asks for its progress by; made by them, and taken once. */
  ticket: string;
  now: Date;
}

/**
 * Takes a list of people: the one insert after which all of it will be done, whatever is killed.
 *
 * @throws OperationError 409 `import-running` while another one, or this one, is being done
 */
export async function commitPeople(
  payload: Payload,
  { actor, people, file, ticket, now }: Committed,
): Promise<PeopleImport> {
  const { totalDocs: running } = await payload.db.count({
    collection: 'people-imports',
    where: { or: [{ state: { equals: 'running' } }, { ticket: { equals: ticket } }] },
  });
  if (running > 0) throw new OperationError(409, 'import-running');
  return payload.db.create({
    collection: 'people-imports',
    data: {
      ...{ ticket, by: actor.id, at: now.toISOString(), day: dayOf(now), file, state: 'running' },
      ...{ people: people.length, done: 0, plan: await peoplePlan.pack(people) },
    },
  }) as Promise<PeopleImport>;
}
