/**
 * How long to wait before a search server that died is started again. It is up within a second;
 * one that dies at every start costs a fifth of a second every five.
 *
 * @param deaths how often it died before, without a quiet minute in between
 * @returns milliseconds: half a second, then twice as long each time, up to five seconds
 */
export function restartDelay(deaths: number): number {
  return Math.min(500 * 2 ** deaths, 5000);
}
