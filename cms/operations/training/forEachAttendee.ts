import type { Payload } from 'payload';

import { presentAt } from '../../domain/training/presentAt.ts';
import type { ClassSession } from '../../payload-types.ts';

/** As many as the database takes together without making others wait. */
const AT_ONCE = 16;

/**
 * Acts on everybody who was at a training, some at once. One person's failure is logged and keeps
 * nobody else from their hours.
 *
 * @returns whether nobody failed
 */
export async function forEachAttendee(
  payload: Payload,
  session: Pick<ClassSession, 'id' | 'attendees' | 'present'>,
  act: (learner: string) => Promise<void>,
): Promise<boolean> {
  let failed = 0;
  const waiting = presentAt(session).values();
  const takeTurns = async () => {
    for (const learner of waiting) {
      try {
        await act(learner);
      } catch (error) {
        failed += 1;
        const of = { err: error, learner, classSession: session.id };
        payload.logger.error(of, 'attendance not settled');
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, takeTurns));
  return failed === 0;
}
