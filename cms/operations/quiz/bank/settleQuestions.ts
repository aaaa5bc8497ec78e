import type { Payload } from 'payload';

import type { QuestionImport } from '../../../payload-types.ts';
import { carryOutQuestions } from './carryOutQuestions.ts';
import { readCutOff } from '../../stores/readCutOff.ts';

/**
 * Carries out the files of questions that a process has committed and died over; every minute, by
 * the process that runs the jobs.
 */
export async function settleQuestions(payload: Payload, now: Date): Promise<void> {
  const cutOff = await readCutOff<QuestionImport>(payload, 'question-imports', {
    order: 'place',
    now,
  });
  for (const found of cutOff) await carryOutQuestions(payload, found, now);
}
