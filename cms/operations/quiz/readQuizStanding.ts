import type { Payload } from 'payload';

import type { Quiz } from '../../payload-types.ts';
import { readAttemptStanding, type AttemptStanding } from './readAttemptStanding.ts';
import { readPaperPlan, type PaperPlan } from './readPaperPlan.ts';

export type QuizStanding = PaperPlan & AttemptStanding;

/** How a learner stands with a quiz, and what a paper of it will have. */
export async function readQuizStanding(
  payload: Payload,
  { learner, quiz, now }: { learner: string; quiz: Quiz; now: Date },
): Promise<QuizStanding> {
  const [standing, plan] = await Promise.all([
    readAttemptStanding(payload, { learner, quiz, now }),
    readPaperPlan(payload, quiz),
  ]);
  return { ...plan, ...standing };
}
