import type { Payload, Where } from 'payload';

/** So often work may take its process with it before it is given up: it may be the reason. */
const MOST_DEATHS = 20;
/** How long work that failed stays to be looked at. */
const KEPT_DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1000;

const collection = 'payload-jobs';

/**
 * Makes due again what was being done when its process died, and removes rows of work that is
 * over. Payload picks up only what nobody is at, and knows no end of being at it.
 *
 * Call it only as the one who runs jobs (the lease `jobs`) and while nothing of this queue runs:
 * then whatever still counts as being done is an orphan.
 *
 * @param queue which queue
 * @param now the time
 * @returns how much was taken up again
 */
export async function takeUpJobs(
  payload: Payload,
  { queue, now }: { queue: string; now: Date },
): Promise<number> {
  const inQueue = (...and: Where[]): Where => ({ and: [{ queue: { equals: queue } }, ...and] });
  await payload.db.deleteMany({
    collection,
    where: inQueue({ completedAt: { exists: true } }, { hasError: { not_equals: true } }),
  });
  const longAgo = new Date(now.getTime() - KEPT_DAYS * DAY_MS).toISOString();
  await payload.db.deleteMany({
    collection,
    where: inQueue({ hasError: { equals: true } }, { updatedAt: { less_than: longAgo } }),
  });
  const { docs } = await payload.db.find<{ id: string; totalTried?: number | null }>({
    collection,
    where: inQueue({ processing: { equals: true } }),
    pagination: false,
  });
  for (const { id, totalTried } of docs) {
    const deaths = (totalTried ?? 0) + 1;
    const given = deaths >= MOST_DEATHS;
    if (given) payload.logger.error(`job ${id} ended its process ${deaths} times and is given up`);
    await payload.db.updateJobs({
      id,
      data: {
        processing: false,
        totalTried: deaths,
        updatedAt: now.toISOString(),
        ...(given && { hasError: true, error: { message: `ended its process ${deaths} times` } }),
      },
      returning: false,
    });
  }
  return docs.length;
}
