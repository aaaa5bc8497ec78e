import type { Payload } from 'payload';

import { OUTBOXES } from './outboxes.ts';

/** Longer than anything asks for a message again by the same key. */
const KEPT_DAYS = 400;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Forgets mails and group messages of more than a year ago, however they ended. */
export async function clearOutbox(payload: Payload, now: Date): Promise<void> {
  const where = { at: { less_than: now.getTime() - KEPT_DAYS * DAY_MS } };
  for (const collection of OUTBOXES) await payload.db.deleteMany({ collection, where });
}
