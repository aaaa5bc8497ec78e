import type { ContestLevel } from './contestLevel.ts';

/** An answer that set out in time may arrive a moment after it. */
const GRACE_MS = 3000;

/**
 * Until when a question is to be answered, as it is shown.
 *
 * @param askedAt milliseconds since 1970
 * @returns milliseconds since 1970
 */
export const answerDeadline = (askedAt: number, { seconds }: ContestLevel): number =>
  askedAt + seconds * 1000;

/** Whether the time for a question is up, the way of its answer allowed for. */
export const isLate = (askedAt: number, level: ContestLevel, now: Date): boolean =>
  now.getTime() > answerDeadline(askedAt, level) + GRACE_MS;
