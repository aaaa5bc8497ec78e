import type { JobsConfig, SanitizedConfig } from 'payload';

import { allow } from '../access/allow.ts';
import { remindEverybody } from './messages/remindEverybody.ts';
import { dailyUpkeep } from './upkeep/dailyUpkeep.ts';

/** Scheduled work; `startJobs` runs it. */
export const jobs: JobsConfig = {
  tasks: [dailyUpkeep, remindEverybody],
  access: { run: allow('admin'), queue: allow('admin'), cancel: allow('admin') },
  jobsCollectionOverrides: ({ defaultJobsCollection }) => ({
    ...defaultJobsCollection,
    admin: { ...defaultJobsCollection.admin, hidden: true },
  }),
};

/**
 * Lets Payload's scheduled publishing try again for some five minutes: it fails for good at the
 * first error, such as a database that changes hands. Payload adds this task by itself, so it
 * can be set only afterwards.
 */
export function retryPublishing(config: SanitizedConfig): SanitizedConfig {
  const publishing = config.jobs.tasks?.find(({ slug }) => slug === 'schedulePublish');
  if (!publishing) throw new Error('Payload has no scheduled publishing');
  publishing.retries = { attempts: 5, backoff: { type: 'exponential', delay: 10_000 } };
  return config;
}
