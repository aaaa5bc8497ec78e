import type { Response } from '../../../cms/domain/quiz/response.ts';
import { retryDelay } from '../retryDelay.ts';

/** The answers of an attempt that no server has taken yet, and when they are sent again. */
export interface AnswerQueue {
  /** By question, the one that waits longest first. */
  readonly waiting: ReadonlyMap<string, Response>;
  /** How often sending has failed in a row. */
  readonly failures: number;
  /** Milliseconds since 1970: nothing is sent before. */
  readonly sendAt: number;
  /** Nothing is sent before this whoever presses what: the server asked for it. */
  readonly heldUntil: number;
}

/** A queue of the answers an earlier page could not send. */
export const openQueue = (kept: Iterable<[string, Response]> = []): AnswerQueue => ({
  waiting: new Map(kept),
  failures: 0,
  sendAt: 0,
  heldUntil: 0,
});

/** With an answer as it was given, in place of what waited for the same question. */
export function give(queue: AnswerQueue, question: string, response: Response): AnswerQueue {
  return { ...queue, waiting: new Map(queue.waiting).set(question, response) };
}

/** Without an answer, unless a newer one to the same question was given meanwhile. */
function without(queue: AnswerQueue, question: string, response: Response): Map<string, Response> {
  const waiting = new Map(queue.waiting);
  if (waiting.get(question) === response) waiting.delete(question);
  return waiting;
}

/**
 * After the server has taken an answer.
 *
 * @param response what was sent, as it was given to the queue
 */
export const acknowledge = (
  queue: AnswerQueue,
  question: string,
  response: Response,
): AnswerQueue => openQueue(without(queue, question, response));

/**
 * After the server has refused an answer for good: it is taken out, the others stay.
 *
 * @param response what was sent, as it was given to the queue
 */
export const refuse = (queue: AnswerQueue, question: string, response: Response): AnswerQueue => ({
  ...queue,
  waiting: without(queue, question, response),
});

/**
 * After an answer could not be brought to the server: it stays, and all are sent later.
 *
 * @param retryAfterMs what the server asked for; 0 where it asked for nothing or was not reached
 */
export function postpone(queue: AnswerQueue, now: number, retryAfterMs: number): AnswerQueue {
  const failures = queue.failures + 1;
  return {
    ...queue,
    failures,
    sendAt: now + retryDelay(failures, retryAfterMs),
    heldUntil: now + retryAfterMs,
  };
}

/** When there is reason to try at once: the network is back, or somebody presses a button. */
export const hurry = (queue: AnswerQueue): AnswerQueue => ({ ...queue, sendAt: queue.heldUntil });

/** The question and answer to send now, if any. */
export function nextToSend(queue: AnswerQueue, now: number): [string, Response] | undefined {
  if (now < queue.sendAt) return undefined;
  const [oldest] = queue.waiting;
  return oldest;
}
