import type { Refusal } from './refusals.ts';

/** What programs read of a refusal: its code without what only tells sentences apart. */
export function publicCode([code]: Refusal): string {
  return code.split('/', 1)[0] ?? code;
}
