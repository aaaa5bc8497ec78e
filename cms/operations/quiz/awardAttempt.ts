import type { Payload } from 'payload';

import { idOf } from '../../domain/idOf.ts';
import type { CreditEntry, QuizAttempt } from '../../payload-types.ts';
import { advanceChecked } from '../study/advanceChecked.ts';
import { awardQuiz } from './awardQuiz.ts';

/**
 * What a passed attempt earns: the quiz's own hours, or those of the items whose check it is. A
 * repeat earns nothing twice.
 */
export async function awardAttempt(
  payload: Payload,
  { attempt, now }: { attempt: QuizAttempt; now: Date },
): Promise<{ entry?: CreditEntry; carriedTo?: string }> {
  const own = attempt.countsHours ? await awardQuiz(payload, { attempt, now }) : {};
  const learner = idOf(attempt.learner);
  return { ...(await advanceChecked(payload, { learner, attempt, now })), ...own };
}
