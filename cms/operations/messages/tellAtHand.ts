import type { Payload } from 'payload';

import { remindersAtHand } from './remindersAtHand.ts';
import { tellReminders } from './tellReminders.ts';

/** Tells of what people did a moment ago: every minute, by the process that runs the jobs. */
export async function tellAtHand(payload: Payload, now: Date): Promise<void> {
  await tellReminders(payload, await remindersAtHand(payload, now), now);
}
