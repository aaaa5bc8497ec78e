import type { Payload } from 'payload';

import type { ClassSession } from '../../payload-types.ts';
import { awardCredit } from '../ledger/awardCredit.ts';
import { readPolicyOn } from '../policy/readPolicyOn.ts';

interface Attendance {
  classSession: Pick<
    ClassSession,
    'id' | 'title' | 'kind' | 'day' | 'halfDays' | 'attendees' | 'place'
  >;
  by: { id: string; name: string } | null;
  now: Date;
}

/**
 * Awards classroom or field training to everybody who was there, once each. The policy of the
 * training's day decides the hours.
 */
export async function recordAttendance(
  payload: Payload,
  { classSession, by, now }: Attendance,
): Promise<void> {
  const policy = await readPolicyOn(payload, classSession.day);
  for (const attendee of classSession.attendees ?? []) {
    await awardCredit(payload, {
      learner: typeof attendee === 'object' ? attendee.id : attendee,
      source: {
        collection: 'class-sessions',
        id: classSession.id,
        title: classSession.title,
      },
      units: policy.halfDayUnits * classSession.halfDays,
      day: classSession.day,
      policy,
      evidence: {
        kind: classSession.kind,
        day: classSession.day,
        halfDays: classSession.halfDays,
        place: classSession.place ?? null,
      },
      by: by && { id: by.id, name: by.name },
      now,
    });
  }
}
