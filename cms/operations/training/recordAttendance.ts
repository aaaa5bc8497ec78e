import type { Payload } from 'payload';

import type { ClassSession } from '../../payload-types.ts';
import { awardAttendance } from '../ledger/awardAttendance.ts';
import { readPolicyOn } from '../policy/readPolicyOn.ts';
import { forEachAttendee } from './forEachAttendee.ts';

interface Attendance {
  classSession: Pick<
    ClassSession,
    'id' | 'title' | 'kind' | 'day' | 'slots' | 'attendees' | 'present' | 'place'
  >;
  by: { id: string; name: string } | null;
  now: Date;
}

/**
 * Awards classroom or field training to everybody who was there, once each. The policy of the
 * training's day decides the hours.
 *
 * @returns whether nobody failed; who did is told in the log, and is tried again by upkeep
 */
export async function recordAttendance(
  payload: Payload,
  { classSession, by, now }: Attendance,
): Promise<boolean> {
  const { id, title, kind, day, slots, place } = classSession;
  const policy = await readPolicyOn(payload, day);
  return forEachAttendee(payload, classSession, async (learner) => {
    await awardAttendance(payload, {
      learner,
      source: { collection: 'class-sessions', id, title },
      units: policy.halfDayUnits * slots.length,
      policy,
      evidence: { kind, day, slots, place: place ?? null },
      by: by && { id: by.id, name: by.name },
      now,
    });
  });
}
