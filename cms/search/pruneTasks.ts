import type { Meilisearch } from 'meilisearch';

/** A day's tasks tell what went wrong; a million of them fill the disk, and no more are taken. */
const KEPT_MS = 24 * 60 * 60 * 1000;
const PATIENCE = { timeout: 120_000, interval: 50 };

/** Deletes what the search server keeps of tasks that ended more than a day ago. */
export async function pruneTasks(client: Meilisearch, now: Date): Promise<void> {
  const beforeFinishedAt = new Date(now.getTime() - KEPT_MS).toISOString();
  await client.tasks
    .deleteTasks({ beforeFinishedAt, statuses: ['succeeded', 'failed', 'canceled'] })
    .waitTask(PATIENCE);
}
