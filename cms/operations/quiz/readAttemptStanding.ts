import type { Payload } from 'payload';

import { attemptBar, type AttemptBar } from '../../domain/quiz/attemptBar.ts';
import { extraMinutes } from '../../domain/quiz/extraMinutes.ts';
import { isRunning } from '../../domain/quiz/isRunning.ts';
import { lastEndedAt } from '../../domain/quiz/lastEndedAt.ts';
import { yearOf } from '../../domain/shanghai.ts';
import type { AttemptGrant, Quiz } from '../../payload-types.ts';
import { readAttempts, type TakenAttempt } from './readAttempts.ts';
import { readAttemptsLeft } from './readAttemptsLeft.ts';
import { readGrants } from './readGrants.ts';

/** What decides whether another attempt may begin. */
export type AttemptRules = Pick<
  Quiz,
  'id' | 'attemptsLimit' | 'opensAt' | 'closesAt' | 'coolDownMinutes'
>;

export interface AttemptStanding {
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
  attempts: TakenAttempt[];
  /** Further attempts granted this year, the latest first. */
  grants: AttemptGrant[];
}

/** A learner's attempts at a quiz so far, and those still to come this year. */
export async function readAttemptStanding(
  payload: Payload,
  { learner, quiz, now }: { learner: string; quiz: AttemptRules; now: Date },
): Promise<AttemptStanding> {
  const [attempts, grants] = await Promise.all([
    readAttempts(payload, { learner, quiz: quiz.id }),
    readGrants(payload, { learner, quiz: quiz.id, year: yearOf(now) }),
  ]);
  const left = await readAttemptsLeft(payload, { learner, quiz, attempts, grants, now });
  const bar = attemptBar(quiz, lastEndedAt(attempts), now);
  return {
    attemptsLeft: left,
    open: attempts.some((attempt) => isRunning(attempt, now)),
    bar,
    mayTryAgain: left !== 0 && bar?.code !== 'quiz-closed',
    extraMinutes: extraMinutes(grants),
    attempts,
    grants,
  };
}
