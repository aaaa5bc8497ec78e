import type { Payload } from 'payload';

import type { QuizAttempt, StudySession } from '../../payload-types.ts';
import { advanceSitting } from './advanceSitting.ts';
import type { Advanced } from './completeSitting.ts';
import { sittingProgress } from './sittingProgress.ts';

/** How long before a check was passed in a new year its sitting may have begun in the old one. */
const OVER_MIDNIGHT_MS = 12 * 60 * 60 * 1000;

/**
 * After a check quiz is passed: completes the items that waited for it.
 *
 * @returns what the last of them earned; nothing where none was ready
 */
export async function advanceChecked(
  payload: Payload,
  { learner, attempt, now }: { learner: string; attempt: QuizAttempt; now: Date },
): Promise<Pick<Advanced, 'entry' | 'carriedTo'>> {
  const { docs } = await payload.db.find<StudySession>({
    collection: 'study-sessions',
    where: {
      and: [
        { learner: { equals: learner } },
        { checkQuiz: { equals: attempt.quiz } },
        { state: { in: ['running', 'awaiting-quiz', 'complete'] } },
        {
          or: [
            { year: { equals: attempt.year } },
            {
              year: { equals: attempt.year - 1 },
              startedAt: { greater_than: attempt.startedAt - OVER_MIDNIGHT_MS },
            },
          ],
        },
      ],
    },
    sort: '-startedAt',
    pagination: false,
    limit: 0,
  });
  const newest = new Map(
    docs.toReversed().map((sitting) => [`${sitting.year} ${sitting.itemId}`, sitting]),
  );
  let result: Pick<Advanced, 'entry' | 'carriedTo'> = {};
  for (const sitting of newest.values()) {
    const progress = await sittingProgress(payload, { learner, sitting, now });
    // An older tab may have gone on after this sitting began: its time is other time, not this
    // sitting's own.
    const own = progress.sittings.find(({ id }) => id === sitting.id)?.activeMs ?? 0;
    const { entry, carriedTo } = await advanceSitting(payload, {
      sitting: { ...sitting, priorMs: progress.activeMs - own },
      figures: { activeMs: own, coverage: progress.coverage },
      now,
    });
    if (entry) result = { entry };
    else if (carriedTo) result = { carriedTo };
  }
  return result;
}
