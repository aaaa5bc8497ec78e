import type { Payload } from 'payload';

import type { StoredClock } from './readClock.ts';
import { compareAndSet, type Change } from '../stores/compareAndSet.ts';

/** How long a report may wait for others to be written with it. */
const GATHER_MS = 10;
const LARGEST_BATCH = 500;

interface Waiting {
  change: Change;
  settle: (written: boolean) => void;
  fail: (error: unknown) => void;
}

const queues = new WeakMap<Payload, Waiting[]>();

/**
 * Writes a learner's clock if it still is as it was read. Clocks that are to be written within
 * a few milliseconds go to the database together (group commit): each caller still waits until
 * its own is there, so that nothing acknowledged can be lost.
 *
 * @returns whether it was written; false when another server or tab was faster
 */
export function writeClock(
  payload: Payload,
  was: StoredClock,
  next: StoredClock,
): Promise<boolean> {
  const { id, sitting, ...figures } = next;
  const set = { ...figures, session: sitting };
  const change: Change = { id, expect: { version: was.version }, set };
  return new Promise<boolean>((settle, fail) => {
    const queue = queues.get(payload);
    if (queue) {
      queue.push({ change, settle, fail });
      return;
    }
    queues.set(payload, [{ change, settle, fail }]);
    setTimeout(() => void flush(payload), GATHER_MS);
  });
}

async function flush(payload: Payload): Promise<void> {
  const waiting = queues.get(payload) ?? [];
  queues.delete(payload);
  for (const batch of batches(waiting)) {
    try {
      const written = await compareAndSet(
        payload,
        'study-clocks',
        batch.map(({ change }) => change),
      );
      batch.forEach(({ settle }, n) => {
        settle(written[n] ?? false);
      });
    } catch (error) {
      for (const { fail } of batch) fail(error);
    }
  }
}

/** Batches of bounded size in which no record stands twice. */
function batches(waiting: readonly Waiting[]): Waiting[][] {
  const result: Waiting[][] = [];
  let rest = [...waiting];
  while (rest.length > 0) {
    const batch = new Map<string, Waiting>();
    const later: Waiting[] = [];
    for (const one of rest) {
      if (batch.size < LARGEST_BATCH && !batch.has(one.change.id)) batch.set(one.change.id, one);
      else later.push(one);
    }
    result.push([...batch.values()]);
    rest = later;
  }
  return result;
}
