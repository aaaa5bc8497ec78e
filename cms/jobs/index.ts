import type { JobsConfig } from 'payload';

import { allow } from '../access/allow.ts';
import { dailyUpkeep } from './upkeep/dailyUpkeep.ts';

/** Scheduled work. Runs only in a process whose Payload was made with `cron`. */
export const jobs: JobsConfig = {
  tasks: [dailyUpkeep],
  autoRun: [{ cron: '* * * * *', queue: 'default', limit: 50 }],
  access: { run: allow('admin'), queue: allow('admin'), cancel: allow('admin') },
  jobsCollectionOverrides: ({ defaultJobsCollection }) => ({
    ...defaultJobsCollection,
    admin: { ...defaultJobsCollection.admin, hidden: true },
  }),
};
