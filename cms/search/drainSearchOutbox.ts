import type { Payload } from 'payload';

import type { SearchOutbox } from '../payload-types.ts';
import { documentsOf } from './documentsOf.ts';
import { prepareIndex } from './prepareIndex.ts';
import { searchClient } from './searchClient.ts';
import { searchConfig } from './searchConfig.ts';

const BATCH = 100;
/** A batch takes a tenth of a second; one that takes longer is sent again later. */
const PATIENCE = { timeout: 10_000, interval: 25 };

/** One drain at a time a process; a call that comes meanwhile runs once more after it. */
const running = new WeakMap<Payload, Promise<void>>();
const again = new WeakSet<Payload>();

/**
 * Sends what is out of date to the search server and clears it from the outbox once it can be
 * found. Sending twice does no harm, so several servers may drain at once. Never throws: what could not be sent
 * stays in the outbox.
 */
export function drainSearchOutbox(payload: Payload): Promise<void> {
  const current = running.get(payload);
  if (current) {
    again.add(payload);
    return current;
  }
  const run = drain(payload)
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

async function drain(payload: Payload): Promise<void> {
  for (;;) {
    const { docs } = await payload.db.find<SearchOutbox>({
      collection: 'search-outbox',
      where: {},
      sort: 'at',
      limit: BATCH,
      pagination: false,
    });
    if (docs.length === 0) return;
    const client = searchClient(payload);
    const { index: name } = searchConfig(payload);
    await prepareIndex(client, name);
    const index = client.index(name);
    const { documents, gone } = await documentsOf(payload, docs);
    if (documents.length > 0) await index.addDocuments(documents).waitTask(PATIENCE);
    if (gone.length > 0) await index.deleteDocuments(gone).waitTask(PATIENCE);
    await payload.db.deleteMany({
      collection: 'search-outbox',
      where: { id: { in: docs.map(({ id }) => id) } },
    });
  }
}
