import { isDay } from '../shanghai.ts';
import { LONGEST_NOTICE_BODY, LONGEST_NOTICE_TITLE } from './notice.ts';

/** What somebody wants to tell, and when. */
export interface NoticeWords {
  title: string;
  body: string;
  /** `YYYY-MM-DD`. */
  from: string;
  /** `YYYY-MM-DD`, or null. */
  until: string | null;
}

/** What is wrong with a notice, with the figure its sentence needs. */
export type NoticeProblem =
  ['notice-title' | 'notice-body', { most: number }] | ['notice-from'] | ['notice-until'];

/**
 * What is wrong with a notice that is to be published; null where nothing is. It is shown from
 * today at the earliest: nobody is late with what was not there.
 *
 * @param today `YYYY-MM-DD` in Shanghai
 */
export function noticeProblem(
  { title, body, from, until }: NoticeWords,
  today: string,
): NoticeProblem | null {
  if (!fits(title, LONGEST_NOTICE_TITLE)) return ['notice-title', { most: LONGEST_NOTICE_TITLE }];
  if (!fits(body, LONGEST_NOTICE_BODY)) return ['notice-body', { most: LONGEST_NOTICE_BODY }];
  if (!isDay(from) || from < today) return ['notice-from'];
  if (until !== null && (!isDay(until) || until < from)) return ['notice-until'];
  return null;
}

const fits = (text: string, most: number): boolean => text.trim() !== '' && text.length <= most;
