import type { Payload } from 'payload';

import type { Notice } from '../../../domain/messages/notice.ts';
import { noticesFor, type NoticeLearner } from './noticesFor.ts';
import { ownReceipts } from './ownReceipts.ts';

/**
 * What somebody has yet to read: what is to be read by the nearest day first, then the latest.
 * Asks the database nothing of who is to read nothing.
 */
export async function unreadNotices(
  payload: Payload,
  asked: { learner: NoticeLearner; now: Date },
): Promise<Notice[]> {
  const meant = await noticesFor(payload, asked);
  const standing = meant.filter(({ withdrawnAt }) => withdrawnAt === null);
  if (standing.length === 0) return [];
  const receipts = await ownReceipts(payload, asked.learner.id);
  return standing.filter(({ id }) => !receipts.has(id)).sort(byUrgency);
}

/** Behind every day. */
const NEVER = '9999-12-31';

const byUrgency = (a: Notice, b: Notice): number =>
  (a.until ?? NEVER).localeCompare(b.until ?? NEVER) || b.at - a.at;
