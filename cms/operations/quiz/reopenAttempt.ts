import type { Payload } from 'payload';

import { isRunning } from '../../domain/quiz/isRunning.ts';
import { reopenBar } from '../../domain/quiz/reopenBar.ts';
import { reopeningsSchema, type Reopening } from '../../domain/quiz/reopening.ts';
import { minuteOf, yearOf } from '../../domain/shanghai.ts';
import type { Quiz, QuizAttempt, User } from '../../payload-types.ts';
import { expectInCare } from '../accounts/expectInCare.ts';
import { OperationError } from '../OperationError.ts';
import { compareAndSet } from '../stores/compareAndSet.ts';
import { readAttempts, type TakenAttempt } from './readAttempts.ts';
import { submitAttempt } from './submitAttempt.ts';

/** Longer than any time limit there is. */
export const MOST_REOPENED_MINUTES = 300;
const MINUTE_MS = 60_000;

interface Reopen {
  /** The trainer. */
  actor: User;
  learner: string;
  attempt: string;
  /** How long it can be answered from now on. */
  minutes: number;
  /** The learner can read it. */
  reason: string;
  now: Date;
}

/** How often and why an attempt was opened again. */
export const reopeningsOf = ({ reopenings }: Pick<QuizAttempt, 'reopenings'>): Reopening[] =>
  reopeningsSchema.parse(reopenings ?? []);

/**
 * Opens an attempt again that its time has ended, with the answers it has, for so many minutes and
 * never past the quiz's own end. One compare-and-set opens it and keeps who did, when and why: of two
 * trainers, or a form sent twice, on two servers, one does it, and whoever was shown the right answers
 * at that very moment keeps it closed.
 *
 * @throws OperationError 400 `reason-missing` or `minutes-reopened`, 403 `forbidden/reopen…`, 404
 *   `learner-unknown`, `attempt-unknown` or `not-found/quiz`, 409 `reopen-…` as `reopenBar`
 */
export async function reopenAttempt(
  payload: Payload,
  { actor, learner, attempt: id, minutes, reason, now }: Reopen,
): Promise<void> {
  await expectInCare(payload, actor, learner, {
    notTrainer: ['forbidden/reopen'],
    own: ['forbidden/reopen-own'],
    outside: ['forbidden/reopen-outside'],
  });
  if (reason.trim() === '') throw new OperationError(400, 'reason-missing');
  if (!Number.isInteger(minutes) || minutes < 1 || minutes > MOST_REOPENED_MINUTES) {
    throw new OperationError(400, 'minutes-reopened', { most: MOST_REOPENED_MINUTES });
  }
  const { attempt, attempts, quiz } = await find(payload, { learner, id, now });
  const bar = reopenBar(attempt, { attempts, closesAt: quiz.closesAt, year: yearOf(now), now });
  if (bar === 'reopen-closed') {
    throw new OperationError(409, bar, { at: minuteOf(new Date(quiz.closesAt ?? now)) });
  }
  if (bar) throw new OperationError(409, bar);
  const until = now.getTime() + minutes * MINUTE_MS;
  const closes = quiz.closesAt ? new Date(quiz.closesAt).getTime() : Number.POSITIVE_INFINITY;
  const opened: Reopening = {
    ...{ minutes, reason: reason.trim(), by: actor.id, byName: actor.name, at: now.getTime() },
    ...{ score: attempt.score ?? 0, submittedAt: attempt.submittedAt ?? 0 },
  };
  const set = {
    ...{ version: attempt.version + 1, state: 'open', deadline: Math.min(until, closes) },
    ...{ submittedAt: null, score: null, passed: null },
    reopenings: [...reopeningsOf(attempt), opened],
  };
  const expect = { version: attempt.version, state: 'submitted', keysShownAt: 0 };
  const [done] = await compareAndSet(payload, 'quiz-attempts', [{ id: attempt.id, expect, set }]);
  if (done) return;
  const since = await readAttempts(payload, { learner, quiz: quiz.id });
  const found = since.find((one) => one.id === attempt.id);
  throw new OperationError(409, found?.state === 'open' ? 'reopen-running' : 'reopen-keys-shown');
}

interface Found {
  attempt: QuizAttempt;
  attempts: TakenAttempt[];
  quiz: Quiz;
}

/** The attempt, its quiz and the learner's others; one whose time is up is handed in first. */
async function find(
  payload: Payload,
  { learner, id, now }: { learner: string; id: string; now: Date },
): Promise<Found> {
  const read = async (): Promise<QuizAttempt> => {
    const where = { id: { equals: id }, learner: { equals: learner } };
    const found = await payload.db.findOne<QuizAttempt>({ collection: 'quiz-attempts', where });
    if (!found) throw new OperationError(404, 'attempt-unknown');
    return found;
  };
  const stood = await read();
  if (stood.state === 'open' && !isRunning(stood, now)) {
    await submitAttempt(payload, { learner, attempt: stood.id, now, shown: false });
  }
  const attempt = stood.state === 'open' ? await read() : stood;
  const where = { id: { equals: attempt.quiz } };
  const quiz = await payload.db.findOne<Quiz>({ collection: 'quizzes', where });
  if (quiz?._status !== 'published' || quiz.deletedAt) {
    throw new OperationError(404, 'not-found/quiz');
  }
  const attempts = await readAttempts(payload, { learner, quiz: quiz.id });
  return { attempt, attempts, quiz };
}
