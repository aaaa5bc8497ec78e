import type { Payload } from 'payload';

import { awardState } from '../../domain/ledger/awardState.ts';
import { sharedSlots } from '../../domain/ledger/attendance.ts';
import { attendedSlots, partlyOf } from '../../domain/ledger/attendedSlots.ts';
import type { Slot } from '../../domain/ledger/slot.ts';
import { yearOfDay } from '../../domain/shanghai.ts';
import { presentAt } from '../../domain/training/presentAt.ts';
import { idOf } from '../../domain/idOf.ts';
import type { ClassSession, CreditEntry, User } from '../../payload-types.ts';

interface Planned {
  /** The training itself, where it is stored already. */
  id: string | null;
  day: string;
  slots: readonly Slot[];
  attendees: readonly string[];
  /** Who of them is there for some of its half days only. */
  partly?: unknown;
}

export interface Overlap {
  /** Names of those who would be in two rooms at once. */
  who: string[];
  /** The other training. */
  title: string;
  day: string;
  slots: Slot[];
}

/**
 * Another confirmed training of the same day and half day with one of these people in it (design,
 * ledger rule 8). Whose attendance there has been reversed was not there.
 *
 * @returns the first found; null where nobody is in two rooms at once
 */
export async function findOverlap(
  payload: Payload,
  { id, day, slots, attendees, partly }: Planned,
): Promise<Overlap | null> {
  if (attendees.length === 0) return null;
  const { docs } = await payload.db.find<ClassSession>({
    collection: 'class-sessions',
    where: { day: { equals: day }, status: { equals: 'confirmed' } },
    pagination: false,
    limit: 0,
  });
  for (const other of docs) {
    const shared = sharedSlots(other.slots, slots);
    if (other.id === id || shared.length === 0) continue;
    const there = new Set(presentAt(other));
    const [ownHere, ownThere] = [partlyOf(partly), partlyOf(other.partly)];
    const both = attendees.filter((one) => {
      const [here, elsewhere] = [attendedSlots(slots, ownHere[one]), attendedSlots(other.slots, ownThere[one])]; // prettier-ignore
      return there.has(one) && sharedSlots(here, elsewhere).length > 0;
    });
    const absent = await reversedOf(payload, { learners: both, classSession: other });
    const who = both.filter((learner) => !absent.has(learner));
    if (who.length > 0) {
      return { who: await namesOf(payload, who), title: other.title, day, slots: shared };
    }
  }
  return null;
}

/** Those of some learners whose award from a training has been taken back. */
async function reversedOf(
  payload: Payload,
  { learners, classSession: { id, day } }: { learners: string[]; classSession: ClassSession },
): Promise<Set<string>> {
  if (learners.length === 0) return new Set();
  const { docs } = await payload.db.find<CreditEntry>({
    collection: 'credit-entries',
    where: {
      learner: { in: learners },
      year: { equals: yearOfDay(day) },
      sourceCollection: { equals: 'class-sessions' },
      sourceId: { equals: id },
    },
    pagination: false,
    limit: 0,
  });
  const source = { collection: 'class-sessions', id };
  return new Set(
    learners.filter((learner) => {
      const own = docs.filter((entry) => idOf(entry.learner) === learner);
      return own.length > 0 && !awardState(own, source).standing;
    }),
  );
}

async function namesOf(payload: Payload, ids: string[]): Promise<string[]> {
  const { docs } = await payload.db.find<User>({
    collection: 'users',
    where: { id: { in: ids } },
    pagination: false,
    limit: 0,
  });
  return docs.map(({ name }) => name);
}
