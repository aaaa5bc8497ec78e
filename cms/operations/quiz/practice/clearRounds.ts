import type { Payload } from 'payload';

/** Whoever practised then has long been shown what was right, and the cards keep what was wrong. */
const KEPT_MS = 30 * 24 * 60 * 60 * 1000;

/** Forgets rounds of practice that began a month ago: what is to come back stands in the cards. */
export async function clearRounds(payload: Payload, now: Date): Promise<void> {
  const where = { startedAt: { less_than: now.getTime() - KEPT_MS } };
  await payload.db.deleteMany({ collection: 'practice-rounds', where });
}
