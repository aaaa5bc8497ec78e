import type { Payload } from 'payload';

import { extraMinutes } from '../../domain/quiz/extraMinutes.ts';
import { yearOf } from '../../domain/shanghai.ts';
import type { AttemptGrant, Quiz, User } from '../../payload-types.ts';
import { expectInCare } from '../accounts/expectInCare.ts';
import { OperationError } from '../OperationError.ts';
import { readAttempts } from './readAttempts.ts';
import { readGrants } from './readGrants.ts';

/** A day: what is more is no time limit. */
const MOST_MINUTES = 1440;

interface Grant {
  /** The trainer. */
  actor: User;
  learner: string;
  quiz: string;
  /** In all, beyond the quiz's limit; 0 takes back what was granted. */
  minutes: number;
  /** The learner can read it. */
  reason: string;
  now: Date;
}

/**
 * Grants a learner more time at a quiz than its limit, for attempts that begin later this year.
 * What is granted last counts. The same twice after one attempt, by two servers too, is one row:
 * its key says so, and its insert is all there is to do.
 *
 * @throws OperationError 400 `reason-missing` or `minutes-range`, 403 `forbidden/time…`, 404
 *   `learner-unknown` or `not-found/quiz`, 409 `no-time-limit` or `time-granted`
 */
export async function grantTime(
  payload: Payload,
  { actor, learner, quiz: id, minutes, reason, now }: Grant,
): Promise<AttemptGrant> {
  await expectInCare(payload, actor, learner, {
    notTrainer: ['forbidden/time'],
    own: ['forbidden/time-own'],
    outside: ['forbidden/time-outside'],
  });
  if (reason.trim() === '') throw new OperationError(400, 'reason-missing');
  if (!Number.isInteger(minutes) || minutes < 0 || minutes > MOST_MINUTES) {
    throw new OperationError(400, 'minutes-range', { most: MOST_MINUTES });
  }
  const where = { id: { equals: id } };
  const quiz = await payload.db.findOne<Quiz>({ collection: 'quizzes', where });
  if (quiz?._status !== 'published' || quiz.deletedAt) {
    throw new OperationError(404, 'not-found/quiz');
  }
  if (!quiz.timeLimitMinutes) throw new OperationError(409, 'no-time-limit');
  const year = yearOf(now);
  const standing = () => readGrants(payload, { learner, quiz: id, year });
  if (extraMinutes(await standing()) === minutes) {
    throw new OperationError(409, 'time-granted', { minutes });
  }
  const [last] = await readAttempts(payload, { learner, quiz: id });
  const after = last?.number ?? 0;
  const grant = { learner, quiz: id, title: quiz.title, year, after, kind: 'time', minutes };
  const who = { reason: reason.trim(), by: actor.id, byName: actor.name, at: now.getTime() };
  try {
    const data = { ...grant, ...who };
    return (await payload.db.create({ collection: 'attempt-grants', data })) as AttemptGrant;
  } catch (error) {
    const same = (one: AttemptGrant) =>
      one.kind === 'time' && one.after === after && one.minutes === minutes;
    if ((await standing()).some(same)) throw new OperationError(409, 'time-granted', { minutes });
    throw error;
  }
}
