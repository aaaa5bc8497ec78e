import type { Payload } from 'payload';

import { CONTENT_COLLECTIONS } from '../domain/content/contentCollections.ts';
import { drainSearchOutbox } from './drainSearchOutbox.ts';
import { prepareIndex } from './prepareIndex.ts';
import { reindex } from './reindex.ts';
import { searchClient } from './searchClient.ts';
import { searchConfig } from './searchConfig.ts';

const DRAIN_EVERY_MS = 2000;
const COMPARE_EVERY = 15;

/**
 * Keeps the index in step for as long as the server runs: sends what the outbox holds every two
 * seconds, and every half minute compares the index with the database, so that a search server
 * that comes back empty, or is replaced, is filled again without a person.
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
      if (round % COMPARE_EVERY === 0 && (await differs(payload)))
        await reindex(payload, { now: new Date() });
      await drainSearchOutbox(payload);
      round += 1;
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

/** Whether the index has other settings or another number of items than it has to have. */
async function differs(payload: Payload): Promise<boolean> {
  const client = searchClient(payload);
  const { index: name } = searchConfig(payload);
  if (!(await prepareIndex(client, name))) return true;
  await drainSearchOutbox(payload);
  const [{ numberOfDocuments, isIndexing }, ...published] = await Promise.all([
    client.index(name).getStats(),
    ...CONTENT_COLLECTIONS.map((collection) =>
      payload.count({ collection, where: { _status: { equals: 'published' } } }),
    ),
  ]);
  return (
    !isIndexing &&
    numberOfDocuments !== published.reduce((sum, { totalDocs }) => sum + totalDocs, 0)
  );
}
