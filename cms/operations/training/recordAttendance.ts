import type { Payload } from 'payload';

import { attendedSlots, partlyOf } from '../../domain/ledger/attendedSlots.ts';
import type { ClassSession } from '../../payload-types.ts';
import { awardAttendance } from '../ledger/awardAttendance.ts';
import { readPolicyOn } from '../policy/readPolicyOn.ts';
import { forEachAttendee } from './forEachAttendee.ts';

interface Attendance {
  classSession: Pick<
    ClassSession,
    'id' | 'title' | 'kind' | 'day' | 'slots' | 'attendees' | 'present' | 'partly' | 'place'
  >;
  by: { id: string; name: string } | null;
  now: Date;
}

/**
 * Awards classroom or field training to everybody who was there, once each, for the half
 * days for which they were there. The policy of the training's day decides the hours.
 *
 * @returns whether nobody failed; who did is told in the log, and is tried again by upkeep
 */
export async function recordAttendance(
  payload: Payload,
  { classSession, by, now }: Attendance,
): Promise<boolean> {
  const { id, title, kind, day, place } = classSession;
  const policy = await readPolicyOn(payload, day);
  const partly = partlyOf(classSession.partly);
  return forEachAttendee(payload, classSession, async (learner) => {
    const slots = attendedSlots(classSession.slots, partly[learner]);
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
