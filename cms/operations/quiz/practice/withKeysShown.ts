import type { Payload } from 'payload';

import { reviewLevel } from '../../../domain/quiz/reviewLevel.ts';
import type { QuizAttempt } from '../../../payload-types.ts';
import { readTries } from '../readTries.ts';

/** Those of a learner's attempts whose review shows the learner the keys. */
export async function withKeysShown(
  payload: Payload,
  attempts: readonly QuizAttempt[],
  now: Date,
): Promise<QuizAttempt[]> {
  const shown: QuizAttempt[] = [];
  for (const attempt of attempts) {
    const { state, review } = attempt;
    const passed = attempt.passed ?? false;
    const reviewed = { state, passed, review, countsHours: attempt.countsHours ?? true };
    // Only of a check that was failed does anything depend on the other attempts.
    const alone = reviewLevel(reviewed, { everPassed: false, mayTryAgain: true });
    const level =
      alone === 'marks' ? reviewLevel(reviewed, await readTries(payload, { attempt, now })) : alone;
    if (level === 'keys') shown.push(attempt);
  }
  return shown;
}
