import DataLoader from 'dataloader';
import type { Payload } from 'payload';

/** How long a change may wait for others to be written with it. */
const GATHER_MS = 10;
const LARGEST_BATCH = 500;

/**
 * Writes changes of single records that come within a few milliseconds with one statement (group
 * commit): each caller still waits until its own is there, so that nothing acknowledged can be
 * lost.
 *
 * @param write makes several changes, at most one a record, and tells of each whether it was made
 *   or why it can't be
 * @returns makes a change, and tells whether it was made
 */
export function writeTogether<Change extends { id: string }>(
  write: (payload: Payload, changes: readonly Change[]) => Promise<(boolean | Error)[]>,
): (payload: Payload, change: Change) => Promise<boolean> {
  const writers = new WeakMap<Payload, DataLoader<Change, boolean>>();
  return (payload, change) => {
    const writer =
      writers.get(payload) ??
      new DataLoader<Change, boolean>(
        (changes) => inRounds(changes, (one) => write(payload, one)),
        {
          cache: false,
          maxBatchSize: LARGEST_BATCH,
          batchScheduleFn: (start) => setTimeout(start, GATHER_MS),
        },
      );
    writers.set(payload, writer);
    return writer.load(change);
  };
}

async function inRounds<Change extends { id: string }>(
  changes: readonly Change[],
  write: (changes: readonly Change[]) => Promise<(boolean | Error)[]>,
): Promise<(boolean | Error)[]> {
  const outcomes = new Map<Change, boolean | Error>();
  for (const round of rounds(changes)) {
    try {
      const written = await write(round);
      for (const [n, change] of round.entries()) outcomes.set(change, written[n] ?? false);
    } catch (error) {
      for (const change of round) outcomes.set(change, error as Error);
    }
  }
  return changes.map((change) => outcomes.get(change) ?? false);
}

/** The same changes in rounds in which no record stands twice; mostly there is one. */
function rounds<Change extends { id: string }>(changes: readonly Change[]): Iterable<Change[]> {
  const times = new Map<string, number>();
  const byRound = Map.groupBy(changes, ({ id }) => {
    const round = times.get(id) ?? 0;
    times.set(id, round + 1);
    return round;
  });
  return byRound.values();
}
