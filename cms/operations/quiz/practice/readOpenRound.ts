import type { Payload } from 'payload';

import type { PracticeRound } from '../../../payload-types.ts';
import { paperOf } from '../attemptPaper.ts';
import { roundAnswers } from './roundAnswers.ts';

/** Longer ago nobody remembers what a round was about. */
const GONE_ON_WITH_MS = 2 * 24 * 60 * 60 * 1000;

/** The round a learner began last, where it is not finished: its id and how many questions are left. */
export async function readOpenRound(
  payload: Payload,
  { learner, now }: { learner: string; now: Date },
): Promise<{ id: string; left: number } | null> {
  const { docs } = await payload.db.find<PracticeRound>({
    collection: 'practice-rounds',
    where: {
      learner: { equals: learner },
      startedAt: { greater_than: now.getTime() - GONE_ON_WITH_MS },
    },
    sort: '-startedAt',
    limit: 1,
  });
  const [last] = docs;
  if (!last || last.finished) return null;
  const answers = roundAnswers(last);
  return { id: last.id, left: paperOf(last).filter(({ id }) => !answers[id]).length };
}
