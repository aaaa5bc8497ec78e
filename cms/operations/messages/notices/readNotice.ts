import type { Payload } from 'payload';

import type { Notice } from '../../../domain/messages/notice.ts';
import { OperationError } from '../../OperationError.ts';
import { noticeText } from './noticeText.ts';
import type { NoticeLearner } from './noticesFor.ts';
import { ownNotice } from './ownNotice.ts';

interface ReadNotice {
  notice: Notice;
  /** When the learner has confirmed it; null: not yet. */
  readAt: number | null;
  /** Null where it was withdrawn before it was read: it was wrong. */
  body: string | null;
}

/**
 * A notice as a learner opens it: one that is theirs to read, or that they have read.
 *
 * @throws OperationError 404 `notice-unknown`
 */
export async function readNotice(
  payload: Payload,
  asked: { learner: NoticeLearner; id: string; now: Date },
): Promise<ReadNotice> {
  const found = await ownNotice(payload, asked);
  if (!found) throw new OperationError(404, 'notice-unknown');
  const isGone = found.notice.withdrawnAt !== null && found.readAt === null;
  return { ...found, body: isGone ? null : await noticeText(payload, found.notice.id) };
}
