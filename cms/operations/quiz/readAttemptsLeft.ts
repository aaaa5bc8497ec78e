import type { Payload } from 'payload';

import { attemptsLeft } from '../../domain/quiz/attemptsLeft.ts';
import { quizFreedAt } from '../../domain/quiz/quizFreedAt.ts';
import { yearOf } from '../../domain/shanghai.ts';
import type { AttemptGrant, CreditEntry, Quiz } from '../../payload-types.ts';
import type { TakenAttempt } from './readAttempts.ts';

interface Of {
  learner: string;
  quiz: Pick<Quiz, 'id' | 'attemptsLimit'>;
  /** Every attempt of the learner at the quiz. */
  attempts: readonly TakenAttempt[];
  /** Those of the quiz for this year. */
  grants: readonly AttemptGrant[];
  now: Date;
}

/** How many attempts a learner has left this year, as `attemptsLeft` says. */
export async function readAttemptsLeft(
  payload: Payload,
  { learner, quiz, attempts, grants: all, now }: Of,
): Promise<number | null> {
  const year = yearOf(now);
  const grants = all.filter(({ kind }) => kind !== 'time');
  if (!quiz.attemptsLimit || attempts.length === 0) {
    return attemptsLeft(quiz.attemptsLimit, { attempts, grants, freedAt: null }, year);
  }
  const ids = new Set(attempts.map(({ id }) => id));
  const taken = await readTakenBack(payload, learner, year);
  const freedAt = quizFreedAt(taken, { quiz: quiz.id, attempts: ids });
  return attemptsLeft(quiz.attemptsLimit, { attempts, grants, freedAt }, year);
}

/** The reversals of a learner's year, and what they take back. */
async function readTakenBack(
  payload: Payload,
  learner: string,
  year: number,
): Promise<CreditEntry[]> {
  const find = async (where: object) => {
    const { docs } = await payload.db.find<CreditEntry>({
      collection: 'credit-entries',
      where: { learner: { equals: learner }, year: { equals: year }, ...where },
      pagination: false,
      limit: 0,
    });
    return docs;
  };
  const reversals = await find({ kind: { equals: 'reversal' } });
  if (reversals.length === 0) return [];
  const reversed = reversals.flatMap(({ reverses }) => reverses ?? []);
  return [...reversals, ...(await find({ id: { in: reversed } }))];
}
