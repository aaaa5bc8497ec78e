import { reviewOpensAt } from './reviewOpensAt.ts';

/**
 * What of an attempt's review may be seen: everything; only which answers were right; nothing until
 * the quiz has closed; or nothing.
 */
export type ReviewLevel = 'keys' | 'marks' | 'later' | 'none';

interface Reviewed {
  state: 'open' | 'submitted';
  passed: boolean;
  /** The quiz's rule: `submitted`, `passed` or `never`. */
  review: string;
  /** Whether it earns hours of its own; a check of another item does not. */
  countsHours: boolean;
}

interface Since {
  /** Whether the learner has passed the quiz in this or another attempt. */
  everPassed: boolean;
  /** Whether it may still be taken this year. */
  mayTryAgain: boolean;
  /** When the quiz closes, as it is today: an ISO instant; none: it doesn't. */
  closesAt: string | null;
  now: Date;
}

/**
 * How much of the review of an attempt its learner sees. A check asks the same few questions each
 * time and opens the hours of its item: until it is passed its keys would be all that is needed,
 * so whoever failed it is told which answers were wrong, and reads the item again.
 */
export function reviewLevel(
  attempt: Reviewed,
  { everPassed, mayTryAgain, closesAt, now }: Since,
): ReviewLevel {
  if (attempt.state !== 'submitted' || attempt.review === 'never') return 'none';
  if (attempt.review === 'passed' && !attempt.passed) return 'none';
  const opensAt = reviewOpensAt(closesAt);
  if (opensAt !== null && now.getTime() < opensAt) return 'later';
  const isCheck = !attempt.countsHours;
  return isCheck && !attempt.passed && !everPassed && mayTryAgain ? 'marks' : 'keys';
}
