import type { TaskConfig } from 'payload';

import { nextRound } from '../../domain/messages/nextRound.ts';
import { remind } from '../../operations/messages/remind.ts';
import type { Queue } from '../queues.ts';

const SLUG = 'remindEverybody';
const QUEUE: Queue = 'messages';

/**
 * Twice a day, as `nextRound` says: what `remind` says. A round that the platform was down for is
 * made up for when it starts, and the very first is made at once.
 */
export const remindEverybody: TaskConfig<{ input: object; output: object }> = {
  slug: SLUG,
  retries: { attempts: 5, backoff: { type: 'exponential', delay: 10_000 } },
  schedule: [
    {
      cron: '*/5 * * * *',
      queue: QUEUE,
      hooks: {
        // Payload reads a cron in the machine's zone, whatever that is: the round says its own time.
        beforeSchedule: async ({ defaultBeforeSchedule, queueable, req, jobStats }) => {
          const given = await defaultBeforeSchedule({ queueable, req, jobStats, defaultBeforeSchedule }); // prettier-ignore
          const ran: object = jobStats.stats?.scheduledRuns?.queues?.[QUEUE]?.tasks ?? {};
          const now = new Date();
          return { ...given, waitUntil: SLUG in ran ? nextRound(now) : now };
        },
      },
    },
  ],
  handler: async ({ req }) => {
    await remind(req.payload, new Date());
    return { output: {} };
  },
};
