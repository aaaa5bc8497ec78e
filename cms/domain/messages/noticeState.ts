import type { Notice } from './notice.ts';

/** How a notice stands for one who is to read it; `ahead` is not shown yet. */
export type NoticeState = 'ahead' | 'unread' | 'overdue' | 'read' | 'withdrawn';

/**
 * How a notice stands for one of those who are to read it. What was read stays read, also where
 * it was withdrawn later.
 *
 * @param today `YYYY-MM-DD` in Shanghai
 */
export function noticeState(
  { from, until, withdrawnAt }: Pick<Notice, 'from' | 'until' | 'withdrawnAt'>,
  { isRead, today }: { isRead: boolean; today: string },
): NoticeState {
  if (isRead) return 'read';
  if (withdrawnAt !== null) return 'withdrawn';
  if (today < from) return 'ahead';
  return until !== null && until < today ? 'overdue' : 'unread';
}
