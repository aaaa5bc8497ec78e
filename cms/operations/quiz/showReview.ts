import type { Payload } from 'payload';

import type { QuizAttempt } from '../../payload-types.ts';
import { setTogether } from '../stores/setTogether.ts';
import { reviewOf, type Review, type Seen } from './reviewOf.ts';

/** A class that sits a quiz together hands it in together. */
const set = setTogether('quiz-attempts');

/**
 * The review of an attempt, for its learner's eyes: that they were shown it is noted before it is
 * given away, by compare-and-set on the row by which a trainer may open the attempt again at the same
 * moment, on another server too, so that nobody answers with the key at hand.
 */
export async function showReview(
  payload: Payload,
  attempt: QuizAttempt,
  seen: Seen,
): Promise<Review> {
  const review = reviewOf(attempt, seen);
  if (!review.review || attempt.keysShownAt !== 0) return review;
  const expect = { state: 'submitted', keysShownAt: 0 };
  const noted = { keysShownAt: seen.now.getTime() };
  if (await set(payload, { id: attempt.id, expect, set: noted })) return review;
  const where = { id: { equals: attempt.id } };
  const since = await payload.db.findOne<QuizAttempt>({ collection: 'quiz-attempts', where });
  return since?.state === 'submitted' ? review : {};
}
