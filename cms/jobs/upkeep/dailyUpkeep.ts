import type { TaskConfig } from 'payload';

import { dayOf, nextDay, startOfDay } from '../../domain/shanghai.ts';
import { clearOutbox } from '../../operations/messages/outbox/clearOutbox.ts';
import { clearPaperRuns } from '../../operations/reports/papers/clearPaperRuns.ts';
import { keepUp } from '../../operations/upkeep/keepUp.ts';
import type { Queue } from '../queues.ts';

const FIVE_MINUTES_MS = 5 * 60_000;

/** Shortly after midnight in Shanghai: what `keepUp` says, and what is of use no longer is forgotten. */
export const dailyUpkeep: TaskConfig<{ input: object; output: object }> = {
  slug: 'dailyUpkeep',
  retries: { attempts: 5, backoff: { type: 'exponential', delay: 10_000 } },
  schedule: [
    {
      cron: '5 0 * * *',
      queue: 'nightly' satisfies Queue,
      hooks: {
        // Payload reads a cron in the machine's zone, whatever that is.
        beforeSchedule: async ({ defaultBeforeSchedule, queueable, req, jobStats }) => {
          const given = await defaultBeforeSchedule({ queueable, req, jobStats, defaultBeforeSchedule }); // prettier-ignore
          const midnight = startOfDay(nextDay(dayOf(new Date())));
          return { ...given, waitUntil: new Date(midnight.getTime() + FIVE_MINUTES_MS) };
        },
      },
    },
  ],
  handler: async ({ req }) => {
    const now = new Date();
    await keepUp(req.payload, now);
    await clearOutbox(req.payload, now);
    await clearPaperRuns(req.payload, now);
    return { output: {} };
  },
};
