import type { Payload } from 'payload';

import { idOf } from '../../domain/idOf.ts';
import type { QuizAttempt } from '../../payload-types.ts';
import { readTogether } from '../stores/readTogether.ts';
import { OperationError } from '../OperationError.ts';

const read = readTogether<QuizAttempt>('quiz-attempts', 'id');

/**
 * A learner's own attempt.
 *
 * @throws OperationError 404 `attempt-unknown`, 403 `attempt-foreign`
 */
export async function ownAttempt(
  payload: Payload,
  { learner, attempt: id }: { learner: string; attempt: string },
): Promise<QuizAttempt> {
  const attempt = await read(payload, id);
  if (!attempt) throw new OperationError(404, 'attempt-unknown');
  const owner = idOf(attempt.learner);
  if (owner !== learner) throw new OperationError(403, 'attempt-foreign');
  return attempt;
}
