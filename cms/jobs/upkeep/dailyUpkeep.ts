import type { TaskConfig } from 'payload';

import { dayOf, nextDay, startOfDay, yearOf } from '../../domain/shanghai.ts';
import { projectYear } from '../../operations/upkeep/projectYear.ts';
import { repairLatestVersions } from '../../operations/upkeep/repairLatestVersions.ts';
import { settleCarried } from '../../operations/upkeep/settleCarried.ts';
import type { Queue } from '../queues.ts';

const FIVE_MINUTES_MS = 5 * 60_000;

/**
 * Shortly after midnight in Shanghai: credits completions that waited for the new day, and
 * brings this year's projections in line with the accounts and a policy that took effect, and
 * drafts with two latest versions. It repairs; nothing is lost where it did not run.
 */
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
    await settleCarried(req.payload, { now });
    await projectYear(req.payload, { year: yearOf(now), now });
    await repairLatestVersions(req.payload);
    return { output: {} };
  },
};
