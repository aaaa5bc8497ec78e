import type { Payload } from 'payload';

import { reviewLevel } from '../../../domain/quiz/reviewLevel.ts';
import type { QuizAttempt } from '../../../payload-types.ts';
import { readTries, type Tries } from '../readTries.ts';

/** Those of one learner's attempts whose review shows the learner the keys. */
export async function withKeysShown(
  payload: Payload,
  attempts: readonly QuizAttempt[],
  now: Date,
): Promise<QuizAttempt[]> {
  const shown: QuizAttempt[] = [];
  // The same for all of a quiz that were passed, and for all that were not.
  const known = new Map<string, Tries>();
  for (const attempt of attempts) {
    const { state, review } = attempt;
    const passed = attempt.passed ?? false;
    const reviewed = { state, passed, review, countsHours: attempt.countsHours ?? true };
    // What is never shown is not asked about.
    const alone = { everPassed: false, mayTryAgain: true, closesAt: null, now };
    if (reviewLevel(reviewed, alone) === 'none') continue;
    const alike = `${attempt.quiz} ${passed}`;
    const tries = known.get(alike) ?? (await readTries(payload, { attempt, now }));
    known.set(alike, tries);
    if (reviewLevel(reviewed, { ...tries, now }) === 'keys') shown.push(attempt);
  }
  return shown;
}
