import { backOff } from 'exponential-backoff';

import { OperationError } from './OperationError.ts';

/** With the pauses between, some three seconds: more writers than that are a fault, not haste. */
const MOST_TRIES = 100;
const FIRST_PAUSE_MS = 2;
const LONGEST_PAUSE_MS = 64;

class Outrun extends Error {
  readonly reason: Error | undefined;

  constructor(reason: Error | undefined) {
    super('Another writer was faster');
    this.reason = reason;
  }
}

/**
 * Does an act again while other writers are faster, after a random pause that grows: those who
 * meet once must not meet again. What is done at the first go waits for nothing.
 *
 * @param act reads, decides and writes; calls `again` where what it read has changed meanwhile,
 *   with the error to end with where that may have been the reason
 * @returns what `act` returns
 * @throws OperationError 503 `busy` when `act` never came through; whatever else `act` throws
 */
export async function retry<T>(act: (again: (reason?: Error) => never) => Promise<T>): Promise<T> {
  const again = (reason?: Error): never => {
    throw new Outrun(reason);
  };
  try {
    return await backOff(() => act(again), {
      numOfAttempts: MOST_TRIES,
      startingDelay: FIRST_PAUSE_MS,
      maxDelay: LONGEST_PAUSE_MS,
      jitter: 'full',
      retry: (error) => error instanceof Outrun,
    });
  } catch (error) {
    if (!(error instanceof Outrun)) throw error;
    throw error.reason ?? new OperationError(503, 'busy');
  }
}
