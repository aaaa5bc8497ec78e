import type { Payload } from 'payload';

import { idOf } from '../../domain/idOf.ts';
import type { ClassSession } from '../../payload-types.ts';

/**
 * Acts on everybody on a training's list, one after another. One person's failure is logged and
 * keeps nobody else from their hours.
 *
 * @returns whether nobody failed
 */
export async function forEachAttendee(
  payload: Payload,
  { id, attendees }: Pick<ClassSession, 'id' | 'attendees'>,
  act: (learner: string) => Promise<void>,
): Promise<boolean> {
  let failed = 0;
  for (const attendee of attendees ?? []) {
    const learner = idOf(attendee);
    try {
      await act(learner);
    } catch (error) {
      failed += 1;
      payload.logger.error({ err: error, learner, classSession: id }, 'attendance not settled');
    }
  }
  return failed === 0;
}
