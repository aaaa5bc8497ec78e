import type { Payload } from 'payload';

import { sendOutbox } from './sendOutbox.ts';
import { withIndex } from './withIndex.ts';

/** One drain at a time a process; a call that comes meanwhile runs once more after it. */
const running = new WeakMap<Payload, Promise<void>>();
const again = new WeakSet<Payload>();

/**
 * Sends what is out of date to the search server and clears it from the outbox once it can be
 * found, unless another process is at it: then that one sends this, too, or the next look does.
 * Never throws: what could not be sent stays in the outbox.
 */
export function drainSearchOutbox(payload: Payload): Promise<void> {
  const current = running.get(payload);
  if (current) {
    again.add(payload);
    return current;
  }
  const run = withIndex(payload, (lease) => sendOutbox(payload, lease))
    .catch((error: unknown) => {
      payload.logger.warn(`search is behind: ${error instanceof Error ? error.message : 'error'}`);
    })
    .finally(() => {
      running.delete(payload);
      if (again.delete(payload)) void drainSearchOutbox(payload);
    });
  running.set(payload, run);
  return run;
}
