import type { RefusedForm } from './refusedForm.ts';

/** Answers the page of a form that was refused with why: the status, and when to come again. */
export function answerRefused(
  response: { status?: number; headers: Headers },
  { status, retryAfter }: RefusedForm,
): void {
  response.status = status;
  if (retryAfter) response.headers.set('retry-after', String(retryAfter));
}
