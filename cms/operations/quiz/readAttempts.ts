import type { Payload } from 'payload';

import type { QuizAttempt } from '../../payload-types.ts';
import { listTogether } from '../stores/listTogether.ts';

/** An attempt without what makes it large. */
export type TakenAttempt = Omit<QuizAttempt, 'paper' | 'responses' | 'outcomes'>;

/** A learner's attempts at a quiz, over all years, the latest first, without their papers. */
export const readAttempts: (
  payload: Payload,
  of: { learner: string; quiz: string },
) => Promise<TakenAttempt[]> = listTogether<TakenAttempt, 'learner' | 'quiz'>('quiz-attempts', {
  fields: ['learner', 'quiz'],
  select: { paper: false, responses: false, outcomes: false },
  sort: '-number',
});
