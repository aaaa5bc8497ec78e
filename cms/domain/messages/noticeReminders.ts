import { countDays } from '../shanghai.ts';
import type { Notice } from './notice.ts';
import type { Reminder } from './reminder.ts';

/** How near its day a notice is told of again: on the eve. */
const LAST_CALL_DAYS = 1;

/**
 * Notices that somebody has not read: each is told when it is there, and once more on the eve of
 * the day by which it is to be read.
 *
 * @param unread those that stand and are for the person
 * @param today `YYYY-MM-DD` in Shanghai
 */
export function noticeReminders(
  unread: readonly Pick<Notice, 'id' | 'title' | 'from' | 'until'>[],
  today: string,
): Reminder[] {
  return unread
    .filter(({ from }) => from <= today)
    .map(({ id, title, from, until }) => {
      const isNear = until !== null && countDays(today, until) - 1 <= LAST_CALL_DAYS;
      // One that began today has not been told yet.
      const again = isNear && from < today;
      return {
        ...({ rule: 'notice', case: again ? `${id}/last` : id, title, about: id } as const),
        ...(until !== null && { day: until }),
      };
    });
}
