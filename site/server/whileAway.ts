import { setTimeout as sleep } from 'node:timers/promises';

/** Longer than a replica set takes to choose a new primary, shorter than people wait. */
const PATIENCE_MS = 8000;
const PAUSE_MS = 250;

/**
 * Does something again as long as the database is away, within one request: for acts that may be
 * done twice.
 *
 * @param act gives an answer
 * @param isAway whether the answer only says that the database is away
 * @returns the first other answer, or the last of eight seconds
 */
export async function whileAway<T>(
  act: () => Promise<T>,
  isAway: (answer: T) => boolean,
): Promise<T> {
  const began = performance.now();
  let answer = await act();
  while (isAway(answer) && performance.now() - began < PATIENCE_MS) {
    await sleep(PAUSE_MS);
    answer = await act();
  }
  return answer;
}
