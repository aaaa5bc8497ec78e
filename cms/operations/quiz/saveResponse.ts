import type { Payload } from 'payload';

import { isResponseTo } from '../../domain/quiz/response.ts';
import { answerForms } from './answerForms.ts';
import { ownAttempt } from './ownAttempt.ts';
import { OperationError } from '../OperationError.ts';
import { retry } from '../retry.ts';
import { canBeId } from '../stores/canBeId.ts';
import { keepAnswer } from '../stores/keepAnswer.ts';

/** A save that set out before the deadline may arrive a moment after it. */
const GRACE_MS = 3000;

interface Save {
  learner: string;
  attempt: string;
  question: string;
  response: unknown;
  now: Date;
}

/**
 * Keeps one answer of an open attempt. Saving the same again changes nothing; two tabs saving
 * different questions at once lose neither.
 *
 * @throws OperationError 404, 403, 400 `invalid-response`, 409 `attempt-closed`,
 *   503 `busy`
 */
export async function saveResponse(
  payload: Payload,
  { learner, attempt: id, question: questionId, response, now }: Save,
): Promise<void> {
  if (!canBeId(payload, id)) throw new OperationError(404, 'attempt-unknown');
  await retry(async (again) => {
    const asked = (await answerForms(payload, id)).get(questionId);
    const fits = asked !== undefined && isResponseTo(asked, response);
    const notOver = now.getTime() - GRACE_MS;
    const answer = { id, learner, question: questionId, response, notOver };
    if (fits && (await keepAnswer(payload, answer))) return;
    const attempt = await ownAttempt(payload, { learner, attempt: id });
    if (!asked) throw new OperationError(404, 'question-unknown');
    if (!fits) throw new OperationError(400, 'invalid-response');
    const over = attempt.deadline && attempt.deadline < notOver;
    if (attempt.state !== 'open' || over) throw new OperationError(409, 'attempt-closed');
    // It was opened again in between.
    again();
  });
}
