import type { Payload } from 'payload';

/** Longer than anything asks for a mail again by the same key. */
const KEPT_DAYS = 400;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Forgets mails of more than a year ago, however they ended. */
export async function clearMails(payload: Payload, now: Date): Promise<void> {
  const where = { at: { less_than: now.getTime() - KEPT_DAYS * DAY_MS } };
  await payload.db.deleteMany({ collection: 'mails', where });
}
