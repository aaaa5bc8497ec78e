import type { TaskConfig } from 'payload';

import { yearOf } from '../../domain/shanghai.ts';
import { projectYear } from '../../operations/upkeep/projectYear.ts';
import { settleCarried } from '../../operations/upkeep/settleCarried.ts';

/**
 * Shortly after midnight in Shanghai (16:05 UTC): credits completions that waited for the new
 * day, and brings this year's projections in line with the accounts and a policy that took
 * effect. It repairs; nothing is lost where it did not run.
 */
export const dailyUpkeep: TaskConfig<{ input: object; output: object }> = {
  slug: 'dailyUpkeep',
  schedule: [{ cron: '5 16 * * *', queue: 'default' }],
  handler: async ({ req }) => {
    const now = new Date();
    await settleCarried(req.payload, { now });
    await projectYear(req.payload, { year: yearOf(now), now });
    return { output: {} };
  },
};
