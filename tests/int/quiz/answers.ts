import type { Payload } from 'payload';

import type { Key } from '../../../cms/domain/quiz/paper.ts';
import type { Response } from '../../../cms/domain/quiz/response.ts';
import { paperOf } from '../../../cms/operations/quiz/attemptPaper.ts';
import { saveResponse } from '../../../cms/operations/quiz/saveResponse.ts';
import type { QuizAttempt } from '../../../cms/payload-types.ts';

/** The response a key asks for. */
export function rightResponse(key: Key): Response {
  if ('one' in key) return key.one;
  if ('set' in key) return key.set;
  if ('order' in key) return key.order;
  if ('texts' in key) return key.texts[0] ?? '';
  if ('value' in key) return String(key.value);
  if ('blanks' in key) {
    return Object.fromEntries(
      Object.entries(key.blanks).map(([id, texts]) => [id, texts[0] ?? '']),
    );
  }
  return key.pairs;
}

/** Answers an attempt's first questions right, all of them unless `count` says fewer. */
export async function answerRight(
  payload: Payload,
  attempt: QuizAttempt,
  now: Date,
  count = Number.POSITIVE_INFINITY,
): Promise<void> {
  const learner = typeof attempt.learner === 'object' ? attempt.learner.id : attempt.learner;
  for (const { id: question, key } of paperOf(attempt).slice(0, count)) {
    const response = rightResponse(key);
    await saveResponse(payload, { learner, attempt: attempt.id, question, response, now });
  }
}
