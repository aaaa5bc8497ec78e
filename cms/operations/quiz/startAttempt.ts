import { randomBytes } from 'node:crypto';

import type { Payload } from 'payload';

import { attemptDeadline } from '../../domain/quiz/attemptDeadline.ts';
import { isRunning } from '../../domain/quiz/isRunning.ts';
import { dayOf, minuteOf, yearOf } from '../../domain/shanghai.ts';
import type { QuizAttempt, User } from '../../payload-types.ts';
import { OperationError } from '../OperationError.ts';
import { shownPolicyOn } from '../policy/shownPolicyOn.ts';
import { insertTogether } from '../stores/insertTogether.ts';
import { newId } from '../stores/newId.ts';
import { keepAnswerForms } from './answerForms.ts';
import { openQuiz } from './openQuiz.ts';
import { ownAttempt } from './ownAttempt.ts';
import { paperFrom } from './paperFrom.ts';
import { readAttemptStanding } from './readAttemptStanding.ts';
import { submitAttempt } from './submitAttempt.ts';

const insert = insertTogether('quiz-attempts');

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
 *   `attempts-exhausted`; 409 `quiz-empty`; 503 `busy`
 */
export async function startAttempt(
  payload: Payload,
  { learner, quiz: id, now }: Start,
): Promise<{ attempt: QuizAttempt; resumed: boolean }> {
  const taken = await openQuiz(payload, { id, reader: learner });
  if (!taken) throw new OperationError(404, 'not-found/quiz');
  const { quiz, pools } = taken;
  const [{ attempts, bar, attemptsLeft, extraMinutes }, policy] = await Promise.all([
    readAttemptStanding(payload, { learner: learner.id, quiz, now }),
    shownPolicyOn(payload, dayOf(now)),
  ]);
  // Marks of a paper may have come in since it was begun, so it need not be the last.
  const open = attempts.find(({ state }) => state === 'open');
  if (open) {
    const attempt = await ownAttempt(payload, { learner: learner.id, attempt: open.id });
    if (isRunning(attempt, now)) return { attempt, resumed: true };
    await submitAttempt(payload, { learner: learner.id, attempt: open.id, now, shown: false });
  }
  if (bar) throw new OperationError(403, bar.code, { at: minuteOf(new Date(bar.at)) });
  if (attemptsLeft === 0) {
    throw new OperationError(403, 'attempts-exhausted', { limit: quiz.attemptsLimit ?? 0 });
  }
  const seed = randomBytes(16).toString('hex');
  const paper = paperFrom(quiz, pools, seed);
  if (paper.length === 0) throw new OperationError(409, 'quiz-empty');
  const startedAt = now.getTime();
  const deadline = attemptDeadline({ ...quiz, extraMinutes }, startedAt);
  const number = (attempts[0]?.number ?? 0) + 1;
  const at = now.toISOString();
  const attempt = {
    id: newId(payload),
    learner: learner.id,
    quiz: quiz.id,
    title: quiz.title,
    number,
    year: yearOf(now),
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
    ...{ createdAt: at, updatedAt: at },
  };
  if (await insert(payload, attempt)) {
    keepAnswerForms(payload, attempt.id, paper);
    return { attempt: attempt as unknown as QuizAttempt, resumed: false };
  }
  // The same number from a second tab or server: theirs is the open attempt.
  const theirs = await payload.db.findOne<QuizAttempt>({
    collection: 'quiz-attempts',
    where: {
      learner: { equals: learner.id },
      quiz: { equals: quiz.id },
      number: { equals: number },
    },
  });
  if (!theirs) throw new OperationError(503, 'busy');
  return { attempt: theirs, resumed: true };
}
