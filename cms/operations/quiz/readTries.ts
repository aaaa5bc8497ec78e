import type { Payload } from 'payload';

import { idOf } from '../../domain/idOf.ts';
import type { Quiz, QuizAttempt } from '../../payload-types.ts';
import { readTogether } from '../stores/readTogether.ts';
import { readAttemptStanding, type AttemptRules } from './readAttemptStanding.ts';

/** What a review depends on besides its own attempt. */
export interface Tries {
  /** Whether the learner has passed the quiz in this or another attempt. */
  everPassed: boolean;
  /** Whether it may still be taken this year. */
  mayTryAgain: boolean;
  /** When the quiz closes: others may sit it until then. An ISO instant. */
  closesAt: string | null;
}

const readRules = readTogether<AttemptRules & Pick<Quiz, '_status' | 'deletedAt'>>(
  'quizzes',
  'id',
  {
    ...{ _status: true, deletedAt: true, attemptsLimit: true },
    ...{ opensAt: true, closesAt: true, coolDownMinutes: true },
  },
);

/** How the learner of an attempt has fared with its quiz, and whether there is another try. */
export async function readTries(
  payload: Payload,
  { attempt, now }: { attempt: QuizAttempt; now: Date },
): Promise<Tries> {
  const learner = idOf(attempt.learner);
  const quiz = await readRules(payload, attempt.quiz);
  // Who is at one that was withdrawn goes on with it, so it closes all the same.
  const closesAt = quiz?.closesAt ?? null;
  // Only of a failed attempt does anything depend on the others.
  if (attempt.passed) return { everPassed: true, mayTryAgain: true, closesAt };
  // One that was withdrawn since can't be tried again.
  if (quiz?._status !== 'published' || quiz.deletedAt) {
    return { everPassed: false, mayTryAgain: false, closesAt };
  }
  const { attempts, mayTryAgain } = await readAttemptStanding(payload, { learner, quiz, now });
  return { everPassed: attempts.some(({ passed }) => passed), mayTryAgain, closesAt };
}
