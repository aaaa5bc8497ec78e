import type { Payload } from 'payload';

import { isRunning } from '../../domain/quiz/isRunning.ts';
import { yearOf } from '../../domain/shanghai.ts';
import type { AttemptGrant, Quiz, User } from '../../payload-types.ts';
import { expectInCare } from '../accounts/expectInCare.ts';
import { OperationError } from '../OperationError.ts';
import { readAttempts } from './readAttempts.ts';
import { readAttemptsLeft } from './readAttemptsLeft.ts';
import { readGrants } from './readGrants.ts';

interface Grant {
  /** The trainer. */
  actor: User;
  learner: string;
  quiz: string;
  /** The learner can read it. */
  reason: string;
  now: Date;
}

/**
 * Grants a learner one more attempt at a quiz this year, after the last one. Of two who grant at
 * once one does: no attempt is followed by two grants.
 *
 * @throws OperationError 400 `reason-missing`, 403 `forbidden/grant…`, 404 `learner-unknown` or
 *   `not-found/quiz`, 409 `attempts-left`
 */
export async function grantAttempt(
  payload: Payload,
  { actor, learner, quiz: id, reason, now }: Grant,
): Promise<AttemptGrant> {
  await expectInCare(payload, actor, learner, {
    notTrainer: ['forbidden/grant'],
    own: ['forbidden/grant-own'],
    outside: ['forbidden/grant-outside'],
  });
  if (reason.trim() === '') throw new OperationError(400, 'reason-missing');
  const where = { id: { equals: id } };
  const quiz = await payload.db.findOne<Quiz>({ collection: 'quizzes', where });
  if (quiz?._status !== 'published' || quiz.deletedAt) {
    throw new OperationError(404, 'not-found/quiz');
  }
  const year = yearOf(now);
  const attempts = await readAttempts(payload, { learner, quiz: id });
  const grants = await readGrants(payload, { learner, quiz: id, year });
  const left = await readAttemptsLeft(payload, { learner, quiz, attempts, grants, now });
  if (left !== 0 || attempts.some((attempt) => isRunning(attempt, now))) {
    throw new OperationError(409, 'attempts-left');
  }
  const after = attempts[0]?.number ?? 0;
  const grant = { learner, quiz: id, title: quiz.title, year, after, kind: 'attempt', minutes: 0 };
  const who = { reason: reason.trim(), by: actor.id, byName: actor.name, at: now.getTime() };
  try {
    const data = { ...grant, ...who };
    return (await payload.db.create({ collection: 'attempt-grants', data })) as AttemptGrant;
  } catch (error) {
    // Another server was faster: theirs stands.
    const standing = await readGrants(payload, { learner, quiz: id, year });
    if (standing.some((one) => one.kind !== 'time' && one.after === after)) {
      throw new OperationError(409, 'attempts-left');
    }
    throw error;
  }
}
