import type { Payload } from 'payload';

import { idOf } from '../../../domain/idOf.ts';
import type { QuizAttempt } from '../../../payload-types.ts';
import { noteAnswers } from './noteAnswers.ts';
import { wrongIn } from './wrongIn.ts';

/**
 * Puts what an attempt has got wrong on its learner's list of mistakes. A repeat changes nothing.
 *
 * @param attempt one whose review shows the learner the keys
 */
export async function noteAttempt(payload: Payload, attempt: QuizAttempt): Promise<void> {
  const learner = idOf(attempt.learner);
  await noteAnswers(payload, { learner, answers: wrongIn(attempt), mostlyNew: true });
}
