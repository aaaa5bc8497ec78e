import type { Payload } from 'payload';

import { unitsAbove, type OrgNode } from '../../../domain/accounts/orgTree.ts';
import { worksOn } from '../../../domain/accounts/worksOn.ts';
import { askedBy } from '../../../domain/training/askedBy.ts';
import { invites } from '../../../domain/training/invites.ts';
import { isExpected } from '../../../domain/training/isExpected.ts';
import type { ClassSession } from '../../../payload-types.ts';
import { readByLearner, type LearnerRange } from '../../stores/readByLearner.ts';
import { readSeated } from '../../training/signUp/readSeated.ts';

/** What is known of a person at one training. */
export interface SeenAt {
  session: string;
  state: unknown;
}

interface Person {
  id: string;
  unit: string;
  joinedOn?: string | null;
  leftOn?: string | null;
}

/**
 * The trainings of some days that were not undone, with whom each expects and who came: by a
 * standing award for it, or by having checked in where it is still to be confirmed.
 *
 * @param units the whole organisation
 * @param from first day `YYYY-MM-DD`, `asOf` the last
 */
export async function readTrainings(
  payload: Payload,
  { units, from, asOf }: { units: readonly OrgNode[]; from: string; asOf: string },
) {
  const { docs: all } = await payload.db.find<ClassSession>({
    collection: 'class-sessions',
    where: {
      and: [
        { day: { greater_than_equal: from } },
        { day: { less_than_equal: asOf } },
        { status: { not_equals: 'undone' } },
      ],
    },
    ...{ sort: 'day', pagination: false, limit: 0 },
  });
  const known = new Set(all.map(({ id }) => id));
  const seated = await readSeated(payload, all);
  const asked = all.map((training) => ({
    ...{ id: training.id, day: training.day, seats: training.seats ?? null },
    ...askedBy(training),
    seated: new Set(seated.get(training.id)?.map(({ learner }) => learner)),
  }));
  const listed = asked.filter(({ attendees }) => attendees.length > 0);
  const ofUnit = new Map<string, typeof asked>();
  const openTo = (unit: string) => {
    const above = new Set(unitsAbove(units, unit));
    return asked.filter((one) => one.attendees.length === 0 && invites(one, { id: '', above }));
  };
  const open = (unit: string) => {
    const found = ofUnit.get(unit) ?? openTo(unit);
    ofUnit.set(unit, found);
    return found;
  };
  const byName = Map.groupBy(
    listed.flatMap((training) => training.attendees.map((learner) => ({ learner, training }))),
    ({ learner }) => learner,
  );
  return {
    all,
    /** The trainings somebody came to. */
    came: (
      awards: readonly { collection: string; id: string }[],
      seen: readonly SeenAt[],
    ): Set<string> =>
      new Set([
        ...awards.flatMap(({ collection, id }) => (collection === 'class-sessions' ? [id] : [])),
        ...seen.flatMap(({ session, state }) => (state === 'present' ? [session] : [])),
      ].filter((id) => known.has(id))), // prettier-ignore
    /** The trainings somebody was expected at, without those they were excused from. */
    expected: (person: Person, seen: readonly SeenAt[]): string[] => {
      const excused = new Set(seen.flatMap(({ session, state }) => state === 'excused' ? [session] : [])); // prettier-ignore
      const named = (byName.get(person.id) ?? []).map(({ training }) => training);
      return [...open(person.unit), ...named]
        .filter(
          ({ id, day, seats, seated: have }) =>
            worksOn(person, day) &&
            !excused.has(id) &&
            isExpected({ seats, seat: have.has(person.id) ? { has: true } : null }),
        )
        .map(({ id }) => id);
    },
  };
}

/** How the learners of a range were seen at the trainings of some days, by learner. */
export async function readSeen(
  payload: Payload,
  { range, days, before }: { range: LearnerRange; days: readonly string[]; before: Date },
): Promise<Map<string, SeenAt[]>> {
  if (days.length === 0) return new Map();
  const rows = await readByLearner(
    payload,
    {
      ...{ collection: 'check-ins', fields: ['session', 'state', 'at'], range },
      among: { field: 'day', values: days },
    },
    ({ learner, session, state, at }) => ({ learner, session: String(session), state, at }),
  );
  const known = rows.filter(({ at }) => typeof at === 'number' && at < before.getTime());
  return Map.groupBy(known, ({ learner }) => learner);
}
