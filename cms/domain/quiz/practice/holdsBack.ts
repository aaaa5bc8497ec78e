import { reviewOpensAt } from '../reviewOpensAt.ts';

interface Quiz {
  /** Its rule: `submitted`, `passed` or `never`. */
  review: string;
  /** ISO instant. */
  closesAt?: string | null;
}

/**
 * Whether a quiz keeps the key of a question it asks, or may ask, from a learner. Practice tells
 * the key, so it is bound by what the quiz's review allows: a question is free for whom a review
 * has shown it already, and for everybody once a quiz that shows its answers has closed. A quiz
 * that is still being written holds its questions back, too.
 *
 * @param shown whether a review of the quiz has shown this learner the question with its key
 */
export function holdsBack(
  { review, closesAt }: Quiz,
  { shown, now }: { shown: boolean; now: Date },
): boolean {
  if (shown) return false;
  const opensAt = reviewOpensAt(closesAt ?? null);
  const over = opensAt !== null && now.getTime() >= opensAt;
  return !(over && review === 'submitted');
}
