import type { Payload } from 'payload';

import { setTogether } from '../stores/setTogether.ts';
import type { StoredClock } from './readClock.ts';
import { reportsWaiting } from './reportsWaiting.ts';

const set = setTogether('study-clocks');

/**
 * Writes a learner's clock if it still is as it was read, together with others of the same moment
 * (`stores/setTogether`).
 *
 * @returns whether it was written; false when another server or tab was faster
 */
export async function writeClock(
  payload: Payload,
  was: StoredClock,
  next: StoredClock,
): Promise<boolean> {
  const { id, sitting, ...figures } = next;
  const waiting = reportsWaiting(payload);
  waiting.count += 1;
  try {
    return await set(payload, {
      id,
      expect: { version: was.version },
      set: { ...figures, session: sitting },
    });
  } finally {
    waiting.count -= 1;
  }
}
