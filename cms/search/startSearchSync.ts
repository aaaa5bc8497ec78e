import { MeilisearchApiError } from 'meilisearch';
import type { Payload } from 'payload';

import { CONTENT_COLLECTIONS } from '../domain/contentCollections.ts';
import { drainSearchOutbox } from './drainSearchOutbox.ts';
import { reindex } from './reindex.ts';
import { searchClient } from './searchClient.ts';
import { searchConfig } from './searchConfig.ts';

const DRAIN_EVERY_MS = 2000;
const COMPARE_EVERY = 15;

/**
 * Keeps the index in step for as long as the server runs: sends what the outbox holds every two
 * seconds, and every half minute compares the index with the database, so that a search server
 * that comes back empty, or is replaced, is filled again without a person.
 */
export function startSearchSync(payload: Payload): { stop: () => Promise<void> } {
  let stopped = false;
  let round = 0;
  let current: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const tick = async (): Promise<void> => {
    try {
      if (round % COMPARE_EVERY === 0 && (await differs(payload))) await reindex(payload);
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
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await current;
    },
  };
}

/** Whether the index holds another number of items than the database has published. */
async function differs(payload: Payload): Promise<boolean> {
  const pending = await payload.db.count({ collection: 'search-outbox', where: {} });
  if (pending.totalDocs > 0) await drainSearchOutbox(payload);
  let published = 0;
  for (const collection of CONTENT_COLLECTIONS) {
    const where = { _status: { equals: 'published' } };
    published += (await payload.count({ collection, where })).totalDocs;
  }
  try {
    const index = searchClient(payload).index(searchConfig(payload).index);
    const stats = await index.getStats();
    return !stats.isIndexing && stats.numberOfDocuments !== published;
  } catch (error) {
    if (error instanceof MeilisearchApiError && error.cause?.code === 'index_not_found')
      return true;
    throw error;
  }
}
