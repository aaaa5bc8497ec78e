import type { Payload } from 'payload';

import { yearOfDay } from '../../domain/shanghai.ts';
import type { ClassSession } from '../../payload-types.ts';
import { readAwardState } from '../ledger/readAwardState.ts';
import { reverseEntry } from '../ledger/reverseEntry.ts';
import { forEachAttendee } from './forEachAttendee.ts';

interface Undo {
  classSession: Pick<ClassSession, 'id' | 'day' | 'attendees' | 'present'>;
  reason: string;
  by: { id: string; name: string };
  now: Date;
}

/**
 * Takes back what a training gave to everybody on its list, once each: what has been reversed
 * one by one before stays as it is.
 *
 * @returns whether nobody failed; who did is told in the log, and is tried again by upkeep
 */
export async function reverseAttendance(
  payload: Payload,
  { classSession, reason, by, now }: Undo,
): Promise<boolean> {
  const { id, day } = classSession;
  return forEachAttendee(payload, classSession, async (learner) => {
    // A full 31 December once sent attendance on into the next year.
    for (const year of [yearOfDay(day), yearOfDay(day) + 1]) {
      const source = { learner, year, collection: 'class-sessions', id };
      const { standing } = await readAwardState(payload, source);
      if (standing) await reverseEntry(payload, { entry: standing, reason, by, now });
    }
  });
}
