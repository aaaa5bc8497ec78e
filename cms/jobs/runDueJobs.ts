import type { Payload } from 'payload';

import { takeUpJobs } from '../operations/upkeep/takeUpJobs.ts';

/** So much is marked as being done at once, and is to be taken up again after a kill. */
const BATCH = 10;

/**
 * Does all that is due in a queue: what a dead process left first, then what the clock asks for.
 *
 * One after another: where the database goes away in the middle, Payload ends the whole batch,
 * and of jobs run side by side some would go on unwatched while they are taken up again.
 *
 * @param may whether this process still is the one that runs jobs; asked before each batch
 */
export async function runDueJobs(
  payload: Payload,
  { queue, may, now }: { queue: string; may: () => boolean; now: Date },
): Promise<void> {
  await takeUpJobs(payload, { queue, now });
  await payload.jobs.handleSchedules({ queue });
  while (may()) {
    const { noJobsRemaining } = await payload.jobs.run({ queue, limit: BATCH, sequential: true });
    if (noJobsRemaining) return;
  }
}
