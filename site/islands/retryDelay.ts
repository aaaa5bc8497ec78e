const WAITS_MS = [2_000, 4_000, 8_000, 16_000, 30_000, 60_000];
const LONGEST_MS = 60_000;

/**
 * How long to wait before what failed is sent again: longer with each failure in a row, and never
 * shorter than the server asked for.
 *
 * @param failures how often it has failed in a row, this time included
 * @param retryAfterMs what the server asked for in `Retry-After`; 0 where it asked for nothing
 * @returns milliseconds
 */
export const retryDelay = (failures: number, retryAfterMs: number): number =>
  Math.max(WAITS_MS[failures - 1] ?? LONGEST_MS, retryAfterMs);
