import type { Payload } from 'payload';

import { idOf } from '../../domain/idOf.ts';
import type { QuizAttempt } from '../../payload-types.ts';
import { submitAttempt } from '../quiz/submitAttempt.ts';
import { settleCarried } from './settleCarried.ts';

const BATCH = 100;
/** What set out in time may still be on its way; after that no answer is taken any more. */
const GRACE_MS = 5000;

/**
 * Hands in what is open past its deadline, as its learner would: whoever lost the line, the phone
 * or the light has the result all the same. Each is closed by one compare-and-set of
 * `submitAttempt`, so a learner who hands in at the same moment, another server that does the
 * same, and a kill in between leave one result and one award; what is left is the next minute's.
 */
export async function closeOverdueAttempts(payload: Payload, now: Date): Promise<void> {
  let after = '';
  for (;;) {
    const { docs } = await payload.db.find<QuizAttempt>({
      collection: 'quiz-attempts',
      where: {
        state: { equals: 'open' },
        deadline: { less_than: now.getTime() - GRACE_MS },
        ...(after && { id: { greater_than: after } }),
      },
      sort: 'id',
      pagination: false,
      limit: BATCH,
    });
    for (const { id, learner: owner } of docs) {
      const learner = idOf(owner);
      try {
        // What was earned first is credited first.
        await settleCarried(payload, { learner, now });
        await submitAttempt(payload, { learner, attempt: id, now, shown: false });
      } catch (error) {
        payload.logger.error({ err: error }, `the attempt ${id} could not be handed in`);
      }
    }
    const last = docs.at(-1);
    if (!last || docs.length < BATCH) return;
    after = last.id;
  }
}
