import type { Payload } from 'payload';

import type { Notice } from '../../../domain/messages/notice.ts';
import { noticesFor, type NoticeLearner } from './noticesFor.ts';
import { ownReceipts } from './ownReceipts.ts';
import { shownNotices } from './shownNotices.ts';

/** A notice that is somebody's to read or that they have read, and when; null for any other. */
export async function ownNotice(
  payload: Payload,
  { learner, id, now }: { learner: NoticeLearner; id: string; now: Date },
): Promise<{ notice: Notice; readAt: number | null } | null> {
  const notice = (await shownNotices(payload)).find((one) => one.id === id);
  if (!notice) return null;
  const readAt = (await ownReceipts(payload, learner.id)).get(id) ?? null;
  const meant = await noticesFor(payload, { learner, now });
  return readAt !== null || meant.includes(notice) ? { notice, readAt } : null;
}
