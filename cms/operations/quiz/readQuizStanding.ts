import type { Payload } from 'payload';

import { attemptBar, type AttemptBar } from '../../domain/quiz/attemptBar.ts';
import { extraMinutes } from '../../domain/quiz/extraMinutes.ts';
import { isRunning } from '../../domain/quiz/isRunning.ts';
import { lastEndedAt } from '../../domain/quiz/lastEndedAt.ts';
import { yearOf } from '../../domain/shanghai.ts';
import type { AttemptGrant, Quiz, QuizAttempt } from '../../payload-types.ts';
import { readAttempts } from './readAttempts.ts';
import { readAttemptsLeft } from './readAttemptsLeft.ts';
import { readGrants } from './readGrants.ts';
import { readPaperPlan, type PaperPlan } from './readPaperPlan.ts';

export interface QuizStanding extends PaperPlan {
  /** null: as often as one likes. */
  attemptsLeft: number | null;
  /** Whether an attempt waits to be gone on with. */
  open: boolean;
  /** Why no attempt may begin just now, by the clock. */
  bar: AttemptBar | null;
  /** Whether one may still be begun this year, now or later. */
  mayTryAgain: boolean;
  /** Beyond the time limit, as granted. */
  extraMinutes: number;
  /** The latest first. */
  attempts: QuizAttempt[];
  /** Further attempts granted this year, the latest first. */
  grants: AttemptGrant[];
}

/** How a learner stands with a quiz: the attempts so far, and those still to come this year. */
export async function readQuizStanding(
  payload: Payload,
  { learner, quiz, now }: { learner: string; quiz: Quiz; now: Date },
): Promise<QuizStanding> {
  const [attempts, grants, plan] = await Promise.all([
    readAttempts(payload, { learner, quiz: quiz.id }),
    readGrants(payload, { learner, quiz: quiz.id, year: yearOf(now) }),
    readPaperPlan(payload, quiz),
  ]);
  const left = await readAttemptsLeft(payload, { learner, quiz, attempts, grants, now });
  const bar = attemptBar(quiz, lastEndedAt(attempts), now);
  return {
    ...plan,
    attemptsLeft: left,
    open: attempts.some((attempt) => isRunning(attempt, now)),
    bar,
    mayTryAgain: left !== 0 && bar?.code !== 'quiz-closed',
    extraMinutes: extraMinutes(grants),
    attempts,
    grants,
  };
}
