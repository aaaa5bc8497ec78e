import type { Payload } from 'payload';

import { hasLeft } from '../../../../domain/accounts/hasLeft.ts';
import { dayOf } from '../../../../domain/shanghai.ts';
import type { User } from '../../../../payload-types.ts';

export interface Examinee {
  staffNumber: string;
  name: string;
}

interface Of {
  /** Whoever puts the marks in: nobody marks their own. */
  actor: User;
  units: readonly string[];
  now: Date;
}

/** The learners of some units who may have sat a paper, by number. */
export async function readExaminees(
  payload: Payload,
  { actor, units, now }: Of,
): Promise<Examinee[]> {
  const { docs } = await payload.db.find<User>({
    collection: 'users',
    where: {
      and: [
        { unit: { in: [...units] } },
        { roles: { contains: 'staff' } },
        { deletedAt: { exists: false } },
      ],
    },
    select: { name: true, staffNumber: true, leftOn: true },
    sort: 'staffNumber',
    pagination: false,
    limit: 0,
  });
  const today = dayOf(now);
  return docs.flatMap(({ id, name, staffNumber, leftOn }) =>
    id !== actor.id && staffNumber && !hasLeft({ leftOn: leftOn ?? null }, today)
      ? [{ staffNumber, name }]
      : [],
  );
}
