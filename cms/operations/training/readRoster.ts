import type { Payload } from 'payload';

import { subtree } from '../../domain/accounts/orgTree.ts';
import { worksOn } from '../../domain/accounts/worksOn.ts';
import { askedBy } from '../../domain/training/askedBy.ts';
import { presentAt } from '../../domain/training/presentAt.ts';
import type { CheckIn, ClassSession, User } from '../../payload-types.ts';
import { readOrgUnits } from '../accounts/readOrgUnits.ts';
import { readCheckIns } from './readCheckIns.ts';
import { readSeated } from './signUp/readSeated.ts';

type Person = Pick<User, 'id' | 'name' | 'staffNumber' | 'unit' | 'roles' | 'joinedOn' | 'leftOn'>;

export interface RosterRow {
  learner: string;
  name: string;
  staffNumber: string | null;
  /** Null for somebody on the list of whom no check-in tells. */
  checkIn: Pick<CheckIn, 'state' | 'how' | 'at' | 'reason' | 'late' | 'early' | 'slots'> | null;
}

export interface Roster {
  /** The latest first. */
  present: RosterRow[];
  excused: RosterRow[];
  /** Who is asked to come and has not been seen, by staff number. */
  missing: RosterRow[];
}

const NEEDED = {
  ...({ name: true, staffNumber: true, unit: true, roles: true } as const),
  ...({ joinedOn: true, leftOn: true } as const),
};

/** Who is at a training, who is excused, and who is asked to come and not there. */
export async function readRoster(payload: Payload, session: ClassSession): Promise<Roster> {
  const rows = await readCheckIns(payload, session.id);
  const listed = presentAt(session);
  const people = await readPeople(payload, session, [...rows.keys(), ...listed]);
  const toRow = ({ id, name, staffNumber }: Person): RosterRow => ({
    ...{ learner: id, name, staffNumber: staffNumber ?? null },
    checkIn: rows.get(id) ?? null,
  });
  const there = new Set(listed);
  for (const [learner, { state }] of rows) {
    if (state === 'present' && session.status === 'planned') there.add(learner);
  }
  const isExcused = ({ id }: Person) => rows.get(id)?.state === 'excused' && !there.has(id);
  const cameAt = ({ checkIn }: RosterRow) => checkIn?.at ?? 0;
  return {
    present: people
      .filter(({ id }) => there.has(id))
      .map(toRow)
      .sort((a, b) => cameAt(b) - cameAt(a)),
    excused: people.filter(isExcused).map(toRow),
    missing: people
      .filter((one) => !there.has(one.id) && !isExcused(one) && worksOn(one, session.day))
      .map(toRow),
  };
}

async function readPeople(
  payload: Payload,
  session: ClassSession,
  named: readonly string[],
): Promise<Person[]> {
  const all = await readOrgUnits(payload);
  const asked = askedBy(session);
  const units = asked.units.flatMap((one) => subtree(all, one));
  // Nobody has to sign up where there are no seats.
  const seated = (await readSeated(payload, [session])).get(session.id);
  const invited = [...asked.attendees, ...(seated ?? []).map(({ learner }) => learner)];
  const byList = asked.attendees.length > 0 || seated !== undefined;
  const { docs } = await payload.db.find<Person>({
    collection: 'users',
    where: {
      or: [
        { id: { in: [...new Set([...named, ...invited])] } },
        ...(byList
          ? []
          : [{ and: [{ unit: { in: units } }, { roles: { in: ['staff'] } }, { deletedAt: { exists: false } }] }]), // prettier-ignore
      ],
    },
    select: NEEDED,
    sort: 'staffNumber',
    pagination: false,
    limit: 0,
  });
  return docs;
}
