import type { Payload } from 'payload';

import { isRight } from '../../../domain/quiz/grade.ts';
import type { PracticeRound, QuizAttempt } from '../../../payload-types.ts';
import { paperOf } from '../attemptPaper.ts';
import { compareAndSet } from '../../stores/compareAndSet.ts';
import { noteAnswers, type NotedAnswer } from './noteAnswers.ts';
import { roundAnswers } from './roundAnswers.ts';
import { withKeysShown } from './withKeysShown.ts';
import { wrongIn } from './wrongIn.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** What was got wrong longer ago is not brought back unasked. */
const LOOKED_BACK_MS = 90 * DAY_MS;
/** Whoever comes back to a round later finds it as it was; its answers stand in the cards. */
const ROUND_ENDS_MS = 2 * DAY_MS;

/**
 * Brings a learner's mistakes in line with what was answered: answers of practice that a kill has
 * kept from the list, and attempts whose keys a review shows only since, as those of a check that
 * was passed later. What is noted already changes nothing.
 */
export async function settleMistakes(
  payload: Payload,
  { learner, now }: { learner: string; now: Date },
): Promise<void> {
  const [rounds, attempts] = await Promise.all([
    payload.db.find<PracticeRound>({
      collection: 'practice-rounds',
      where: { learner: { equals: learner }, settled: { equals: false } },
      ...{ pagination: false, limit: 0 },
    }),
    payload.db.find<QuizAttempt>({
      collection: 'quiz-attempts',
      where: {
        learner: { equals: learner },
        state: { equals: 'submitted' },
        submittedAt: { greater_than: now.getTime() - LOOKED_BACK_MS },
      },
      ...{ pagination: false, limit: 0 },
    }),
  ]);
  const shown = await withKeysShown(payload, attempts.docs, now);
  const answers = [...rounds.docs.flatMap(answered), ...shown.flatMap(wrongIn)];
  await noteAnswers(payload, { learner, answers });
  const over = rounds.docs.filter(
    ({ finished, startedAt }) => finished || startedAt < now.getTime() - ROUND_ENDS_MS,
  );
  await compareAndSet(
    payload,
    'practice-rounds',
    // One that is answered at this moment stays as it is, and is settled the next time.
    over.map(({ id, version }) => ({ id, expect: { version }, set: { settled: true } })),
  );
}

/** The answers of a round, as they count for the cards. */
function answered(round: PracticeRound): NotedAnswer[] {
  const answers = roundAnswers(round);
  return paperOf(round).flatMap((question) => {
    const given = answers[question.id];
    if (!given) return [];
    return [{ question: question.id, right: isRight(question, given.response), at: given.at }];
  });
}
