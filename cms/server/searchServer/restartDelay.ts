/**
 * How long to wait before a search server that died is started again.
 *
 * @param failures how often it died before, without a quiet minute in between
 * @returns milliseconds: 5, 10, 20, then always 30 seconds
 */
export function restartDelay(failures: number): number {
  return Math.min(5_000 * 2 ** failures, 30_000);
}
