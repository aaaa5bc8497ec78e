import type { Payload } from 'payload';

import type { Notice } from '../../../domain/messages/notice.ts';
import { ownReceipts } from './ownReceipts.ts';
import { shownNotices } from './shownNotices.ts';
import type { NoticeLearner } from './noticesFor.ts';
import { unreadNotices } from './unreadNotices.ts';

export interface OwnNotices {
  unread: Notice[];
  /** With when, the latest read first; wherever the reader was then. */
  read: (Notice & { readAt: number })[];
}

/** A learner's notices: what is to be read, and all that was. */
export async function readNotices(
  payload: Payload,
  asked: { learner: NoticeLearner; now: Date },
): Promise<OwnNotices> {
  const [unread, receipts, notices] = await Promise.all([
    unreadNotices(payload, asked),
    ownReceipts(payload, asked.learner.id),
    shownNotices(payload),
  ]);
  const read = notices.flatMap((notice) => {
    const readAt = receipts.get(notice.id);
    return readAt === undefined ? [] : [{ ...notice, readAt }];
  });
  return { unread, read: read.sort((a, b) => b.readAt - a.readAt) };
}
