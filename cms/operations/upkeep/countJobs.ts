import type { Payload, Where } from 'payload';

/** How a job stands: to be done at its time, due, being done, failed for good. */
export type JobState = 'waiting' | 'due' | 'running' | 'failed';

/** How many jobs there are in each state; those that were done are removed. */
export async function countJobs(payload: Payload, now: Date): Promise<Record<JobState, number>> {
  const count = async (...and: Where[]) =>
    (await payload.db.count({ collection: 'payload-jobs', where: { and } })).totalDocs;
  const at = now.toISOString();
  const failed: Where = { hasError: { equals: true } };
  const running: Where = { processing: { equals: true } };
  const open: Where[] = [
    { completedAt: { exists: false } },
    { hasError: { not_equals: true } },
    { processing: { not_equals: true } },
  ];
  const later: Where = { waitUntil: { greater_than: at } };
  const soon: Where = {
    or: [{ waitUntil: { exists: false } }, { waitUntil: { less_than_equal: at } }],
  };
  const [waiting, due, active, lost] = await Promise.all([
    count(...open, later),
    count(...open, soon),
    count(running, { hasError: { not_equals: true } }),
    count(failed),
  ]);
  return { waiting, due, running: active, failed: lost };
}
