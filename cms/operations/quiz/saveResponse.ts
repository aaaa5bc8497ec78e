import type { Payload } from 'payload';

import { isResponseTo } from '../../domain/quiz/response.ts';
import { answerForms } from './answerForms.ts';
import { responsesOf } from './attemptPaper.ts';
import { OperationError } from '../OperationError.ts';
import { retry } from '../retry.ts';
import { openAnswers } from '../stores/openAnswers.ts';
import { setTogether } from '../stores/setTogether.ts';

/** A save that set out before the deadline may arrive a moment after it. */
const GRACE_MS = 3000;

/** A class that sits a quiz together saves an answer every few milliseconds. */
const set = setTogether('quiz-attempts');

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
  await retry(async (again) => {
    const attempt = await openAnswers(payload, id);
    if (!attempt) throw new OperationError(404, 'attempt-unknown');
    if (attempt.learner !== learner) throw new OperationError(403, 'attempt-foreign');
    const question = (await answerForms(payload, id)).get(questionId);
    if (!question) throw new OperationError(404, 'question-unknown');
    if (!isResponseTo(question, response)) {
      throw new OperationError(400, 'invalid-response');
    }
    const over = attempt.deadline && now.getTime() > attempt.deadline + GRACE_MS;
    if (attempt.state !== 'open' || over) {
      throw new OperationError(409, 'attempt-closed');
    }
    const done = await set(payload, {
      id,
      expect: { version: attempt.version, state: 'open' },
      set: {
        version: attempt.version + 1,
        responses: { ...responsesOf(attempt), [questionId]: response },
      },
    });
    if (!done) again();
  });
}
