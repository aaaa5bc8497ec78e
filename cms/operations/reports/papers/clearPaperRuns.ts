import type { Payload } from 'payload';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Forgets how far papers of more than a day ago had come. */
export async function clearPaperRuns(payload: Payload, now: Date): Promise<void> {
  const where = { at: { less_than: now.getTime() - DAY_MS } };
  await payload.db.deleteMany({ collection: 'paper-runs', where });
}
