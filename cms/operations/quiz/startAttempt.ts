import { randomBytes } from 'node:crypto';

import type { Payload } from 'payload';

import { attemptBar } from '../../domain/quiz/attemptBar.ts';
import { attemptDeadline } from '../../domain/quiz/attemptDeadline.ts';
import { extraMinutes } from '../../domain/quiz/extraMinutes.ts';
import { isRunning } from '../../domain/quiz/isRunning.ts';
import { lastEndedAt } from '../../domain/quiz/lastEndedAt.ts';
import { dayOf, minuteOf, yearOf } from '../../domain/shanghai.ts';
import type { QuizAttempt, User } from '../../payload-types.ts';
import { readPublished } from '../content/readPublished.ts';
import { OperationError } from '../OperationError.ts';
import { readPolicyOn } from '../policy/readPolicyOn.ts';
import { drawPaper } from './drawPaper.ts';
import { readAttempts } from './readAttempts.ts';
import { readAttemptsLeft } from './readAttemptsLeft.ts';
import { readGrants } from './readGrants.ts';
import { submitAttempt } from './submitAttempt.ts';

interface Start {
  learner: User;
  quiz: string;
  now: Date;
}

/**
 * Begins an attempt at a published quiz, or gives back the learner's open one. One whose time
 * is up is submitted as it stands first.
 *
 * @throws OperationError 404 `not-found`; 403 `quiz-not-open`, `quiz-closed`, `cool-down` or
 *   `attempts-exhausted`; 409 `quiz-empty`
 */
export async function startAttempt(
  payload: Payload,
  { learner, quiz: id, now }: Start,
): Promise<{ attempt: QuizAttempt; resumed: boolean }> {
  const quiz = await readPublished(payload, { collection: 'quizzes', id, reader: learner });
  if (!quiz) throw new OperationError(404, 'not-found/quiz');
  const attempts = await readAttempts(payload, { learner: learner.id, quiz: quiz.id });
  const last = attempts[0];
  // Marks of a paper may have come in since it was begun, so it need not be the last.
  const open = attempts.find(({ state }) => state === 'open');
  if (open) {
    if (isRunning(open, now)) return { attempt: open, resumed: true };
    await submitAttempt(payload, { learner: learner.id, attempt: open.id, now, shown: false });
  }
  const bar = attemptBar(quiz, lastEndedAt(attempts), now);
  if (bar) throw new OperationError(403, bar.code, { at: minuteOf(new Date(bar.at)) });
  const year = yearOf(now);
  const grants = await readGrants(payload, { learner: learner.id, quiz: quiz.id, year });
  const of = { learner: learner.id, quiz, attempts, grants, now };
  if ((await readAttemptsLeft(payload, of)) === 0) {
    throw new OperationError(403, 'attempts-exhausted', { limit: quiz.attemptsLimit ?? 0 });
  }
  const seed = randomBytes(16).toString('hex');
  const paper = await drawPaper(payload, quiz, seed);
  if (paper.length === 0) throw new OperationError(409, 'quiz-empty');
  const policy = await readPolicyOn(payload, dayOf(now));
  const startedAt = now.getTime();
  const deadline = attemptDeadline({ ...quiz, extraMinutes: extraMinutes(grants) }, startedAt);
  const number = (last?.number ?? 0) + 1;
  const data = {
    learner: learner.id,
    quiz: quiz.id,
    title: quiz.title,
    number,
    year,
    state: 'open',
    version: 1,
    startedAt,
    deadline,
    seed,
    countsHours: quiz.countsHours ?? true,
    keysShownAt: 0,
    review: quiz.review,
    passShare: quiz.passPercent ? quiz.passPercent / 100 : policy.passShare,
    policy: policy.version,
    paper,
    responses: {},
  };
  try {
    const attempt: unknown = await payload.db.create({ collection: 'quiz-attempts', data });
    return { attempt: attempt as QuizAttempt, resumed: false };
  } catch (error) {
    // The same number from a second tab or server: theirs is the open attempt.
    const theirs = await payload.db.findOne<QuizAttempt>({
      collection: 'quiz-attempts',
      where: {
        learner: { equals: learner.id },
        quiz: { equals: quiz.id },
        number: { equals: number },
      },
    });
    if (theirs) return { attempt: theirs, resumed: true };
    throw error;
  }
}
