import type { Payload } from 'payload';

import { CONTENT_COLLECTIONS } from '../domain/content/contentCollections.ts';
import { drainSearchOutbox } from './drainSearchOutbox.ts';
import { noteStale } from './noteStale.ts';
import { prepareIndex } from './prepareIndex.ts';
import { pruneTasks } from './pruneTasks.ts';
import { reindex } from './reindex.ts';
import { searchClient } from './searchClient.ts';
import { searchConfig } from './searchConfig.ts';
import { sendOutbox } from './sendOutbox.ts';
import { withIndex } from './withIndex.ts';

const DRAIN_EVERY_MS = 2000;
/** In rounds of draining: half a minute, and an hour. */
const COUNT_EVERY = 15;
const COMPARE_EVERY = 1800;

/**
 * Keeps the index in step for as long as the server runs: sends what the outbox holds every two
 * seconds; every half minute compares the index's settings and number of items with what they
 * have to be, so that a search server that comes back empty, or is replaced, is filled again
 * without a person; and at the start and every hour compares it item by item, and clears what the
 * search server keeps of old tasks.
 *
 * @returns `compared` resolves once the index is in step for the first time, or can't be reached
 */
export function startSearchSync(payload: Payload): {
  compared: Promise<void>;
  stop: () => Promise<void>;
} {
  let stopped = false;
  let round = 0;
  let current: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const tick = async (): Promise<void> => {
    try {
      const due = round % COUNT_EVERY === 0;
      const mine = due && (await bringInStep(payload, round % COMPARE_EVERY === 0));
      await drainSearchOutbox(payload);
      // Where another process is at the index, the look is only put off.
      if (!due || mine) round += 1;
    } catch {
      // Down: compare as soon as it answers again.
      round = 0;
    }
    if (!stopped) timer = setTimeout(run, DRAIN_EVERY_MS);
  };
  const run = (): void => {
    current = tick();
  };
  run();
  return {
    compared: current,
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await current;
    },
  };
}

/** @returns whether it was this process's turn */
async function bringInStep(payload: Payload, itemByItem: boolean): Promise<boolean> {
  const done = await withIndex(payload, async (lease) => {
    const now = new Date();
    const client = searchClient(payload);
    const { index: name, settings } = searchConfig(payload);
    const prepared = await prepareIndex(client, name, settings);
    await sendOutbox(payload, lease);
    if (!prepared || (await differs(payload))) await reindex(payload, { lease, now });
    else if (itemByItem && (await noteStale(payload, now)) > 0) await sendOutbox(payload, lease);
    if (itemByItem) await pruneTasks(client, now);
    return true;
  });
  return done ?? false;
}

/** Whether the index has another number of items than it has to have. */
async function differs(payload: Payload): Promise<boolean> {
  const { index: name } = searchConfig(payload);
  const [{ numberOfDocuments, isIndexing }, ...published] = await Promise.all([
    searchClient(payload).index(name).getStats(),
    ...CONTENT_COLLECTIONS.map((collection) =>
      payload.count({ collection, where: { _status: { equals: 'published' } } }),
    ),
  ]);
  // What was published meanwhile waits in the outbox for this very process.
  const { totalDocs: waiting } = await payload.db.count({ collection: 'search-outbox', where: {} });
  return (
    !isIndexing &&
    waiting === 0 &&
    numberOfDocuments !== published.reduce((sum, { totalDocs }) => sum + totalDocs, 0)
  );
}
