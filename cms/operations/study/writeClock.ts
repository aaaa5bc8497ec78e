import DataLoader from 'dataloader';
import type { Payload } from 'payload';

import type { StoredClock } from './readClock.ts';
import { compareAndSet, type Change } from '../stores/compareAndSet.ts';
import { reportsWaiting } from './reportsWaiting.ts';

/** How long a report may wait for others to be written with it. */
const GATHER_MS = 10;
const LARGEST_BATCH = 500;

const writers = new WeakMap<Payload, DataLoader<Change, boolean>>();

/**
 * Writes a learner's clock if it still is as it was read. Clocks that are to be written within
 * a few milliseconds go to the database together (group commit): each caller still waits until
 * its own is there, so that nothing acknowledged can be lost.
 *
 * @returns whether it was written; false when another server or tab was faster
 */
export async function writeClock(
  payload: Payload,
  was: StoredClock,
  next: StoredClock,
): Promise<boolean> {
  const { id, sitting, ...figures } = next;
  const set = { ...figures, session: sitting };
  const writer =
    writers.get(payload) ??
    new DataLoader<Change, boolean>((changes) => write(payload, changes), {
      cache: false,
      maxBatchSize: LARGEST_BATCH,
      batchScheduleFn: (start) => setTimeout(start, GATHER_MS),
    });
  writers.set(payload, writer);
  const waiting = reportsWaiting(payload);
  waiting.count += 1;
  try {
    return await writer.load({ id, expect: { version: was.version }, set });
  } finally {
    waiting.count -= 1;
  }
}

async function write(payload: Payload, changes: readonly Change[]): Promise<(boolean | Error)[]> {
  const outcomes = new Map<Change, boolean | Error>();
  for (const round of rounds(changes)) {
    try {
      const written = await compareAndSet(payload, 'study-clocks', round);
      for (const [n, change] of round.entries()) outcomes.set(change, written[n] ?? false);
    } catch (error) {
      for (const change of round) outcomes.set(change, error as Error);
    }
  }
  return changes.map((change) => outcomes.get(change) ?? false);
}

/** The same changes in rounds in which no record stands twice; mostly there is one. */
function rounds(changes: readonly Change[]): Iterable<Change[]> {
  const times = new Map<string, number>();
  const byRound = Map.groupBy(changes, ({ id }) => {
    const round = times.get(id) ?? 0;
    times.set(id, round + 1);
    return round;
  });
  return byRound.values();
}
