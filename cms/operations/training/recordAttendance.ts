import type { Payload } from 'payload';

import type { ClassSession } from '../../payload-types.ts';
import { awardCredit } from '../ledger/awardCredit.ts';
import { readPolicyOn } from '../policy/readPolicyOn.ts';

interface Attendance {
  session: Pick<ClassSession, 'id' | 'title' | 'kind' | 'day' | 'halfDays' | 'attendees' | 'place'>;
  by: { id: string; name: string } | null;
  now: Date;
}

/**
 * Awards classroom or field training to everybody who was there, once each. The policy of the
 * training's day decides the hours.
 */
export async function recordAttendance(
  payload: Payload,
  { session, by, now }: Attendance,
): Promise<void> {
  const policy = await readPolicyOn(payload, session.day);
  for (const attendee of session.attendees ?? []) {
    await awardCredit(payload, {
      learner: typeof attendee === 'object' ? attendee.id : attendee,
      source: {
        kind: session.kind,
        collection: 'class-sessions',
        id: session.id,
        title: session.title,
      },
      units: policy.halfDayUnits * session.halfDays,
      day: session.day,
      policy,
      evidence: { day: session.day, halfDays: session.halfDays, place: session.place ?? null },
      by: by && { id: by.id, name: by.name },
      now,
    });
  }
}
