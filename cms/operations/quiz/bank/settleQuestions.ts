import type { Payload } from 'payload';

import type { QuestionImport } from '../../../payload-types.ts';
import { carryOutQuestions } from './carryOutQuestions.ts';

/** Who has just committed a file is about to begin with it. */
const HEAD_START_MS = 10_000;

/**
 * Carries out the files of questions that a process has committed and died over; every minute, by
 * the process that runs the jobs.
 */
export async function settleQuestions(payload: Payload, now: Date): Promise<void> {
  const { docs } = await payload.db.find<QuestionImport>({
    collection: 'question-imports',
    where: {
      and: [
        { state: { equals: 'running' } },
        { at: { less_than: new Date(now.getTime() - HEAD_START_MS).toISOString() } },
      ],
    },
    sort: 'place',
    pagination: false,
  });
  for (const found of docs) await carryOutQuestions(payload, found, now);
}
