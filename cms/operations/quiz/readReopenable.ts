import type { Payload } from 'payload';

import { reopenBar } from '../../domain/quiz/reopenBar.ts';
import { yearOf } from '../../domain/shanghai.ts';
import type { AttemptGrant, Quiz, QuizAttempt } from '../../payload-types.ts';
import { reopeningsOf } from './reopenAttempt.ts';

/** An attempt that may be opened again. */
export interface Reopenable {
  id: string;
  title: string;
  number: number;
  /** When its time was up, milliseconds since 1970. */
  endedAt: number;
}

/** That an attempt was opened again, told as what else trainers grant. */
export type ReopenedGrant = Pick<AttemptGrant, 'title' | 'minutes' | 'reason' | 'byName' | 'at'> & {
  kind: 'reopen';
};

/**
 * What of a learner's attempts of this year may be opened again, and what was, the latest first.
 */
export async function readReopenable(
  payload: Payload,
  { learner, now }: { learner: string; now: Date },
): Promise<{ reopenable: Reopenable[]; reopened: ReopenedGrant[] }> {
  const year = yearOf(now);
  const { docs } = await payload.db.find<QuizAttempt>({
    collection: 'quiz-attempts',
    where: { learner: { equals: learner }, year: { equals: year } },
    select: {
      ...{ quiz: true, title: true, number: true, year: true, state: true, deadline: true },
      ...{ submittedAt: true, passed: true, printed: true, keysShownAt: true, reopenings: true },
    },
    sort: '-startedAt',
    pagination: false,
    limit: 0,
  });
  const { docs: quizzes } = await payload.find({
    collection: 'quizzes',
    where: {
      id: { in: [...new Set(docs.map(({ quiz }) => quiz))] },
      _status: { equals: 'published' },
    },
    select: { closesAt: true },
    depth: 0,
    pagination: false,
  });
  const known = new Map(quizzes.map((quiz: Pick<Quiz, 'id' | 'closesAt'>) => [quiz.id, quiz]));
  const reopenable = docs.flatMap((attempt) => {
    const quiz = known.get(attempt.quiz);
    const attempts = docs.filter((one) => one.quiz === attempt.quiz);
    if (!quiz || reopenBar(attempt, { attempts, closesAt: quiz.closesAt, year, now })) return [];
    const { id, title, number, submittedAt } = attempt;
    return [{ id, title, number, endedAt: submittedAt ?? 0 }];
  });
  const reopened = docs.flatMap((attempt) => reopenedGrants(attempt));
  return { reopenable, reopened: reopened.sort((a, b) => b.at - a.at) };
}

/** How often an attempt was opened again, each told as a grant. */
export const reopenedGrants = (
  attempt: Pick<QuizAttempt, 'title' | 'reopenings'>,
): ReopenedGrant[] =>
  reopeningsOf(attempt).map(({ minutes, reason, byName, at }) => ({
    ...{ kind: 'reopen' as const, title: attempt.title, minutes, reason, byName, at },
  }));
