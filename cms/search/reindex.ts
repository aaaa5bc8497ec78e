import type { Payload } from 'payload';

import { CONTENT_COLLECTIONS } from '../domain/content/contentCollections.ts';
import type { Lease } from '../operations/stores/takeLease.ts';
import { buildSearchDocument } from './buildSearchDocument.ts';
import { prepareIndex } from './prepareIndex.ts';
import { searchClient } from './searchClient.ts';
import { searchConfig } from './searchConfig.ts';
import { sendOutbox } from './sendOutbox.ts';

const PAGE = 100;
const PATIENCE = { timeout: 120_000, interval: 50 };

/**
 * Builds the index anew beside the one in use and then swaps them, so that search never has a
 * gap. Whoever has the lease is the only one to clear the outbox, so what changes meanwhile is
 * still in it, and is sent once more afterwards, by whoever that is.
 *
 * @param lease that of the index: see `withIndex`
 * @param now when it begins
 * @returns how many documents the new index holds
 * @throws Error where the search server can't be reached, or the lease has ended
 */
export async function reindex(
  payload: Payload,
  { lease, now }: { lease: Pick<Lease, 'held'>; now: Date },
): Promise<{ documents: number }> {
  const client = searchClient(payload);
  const { index: name, settings } = searchConfig(payload);
  await removeLeftovers(payload);
  const fresh = `${name}-${now.getTime().toString(36)}`;
  await prepareIndex(client, fresh, settings);
  let documents = 0;
  for (const collection of CONTENT_COLLECTIONS) {
    for (let page = 1; ; page += 1) {
      const { docs, hasNextPage } = await payload.find({
        collection,
        where: { _status: { equals: 'published' } },
        depth: 1,
        limit: PAGE,
        page,
        sort: 'id',
      });
      const batch = docs.map((doc) => buildSearchDocument(collection, doc));
      if (batch.length > 0) await client.index(fresh).addDocuments(batch).waitTask(PATIENCE);
      documents += batch.length;
      if (!hasNextPage) break;
    }
  }
  if (!lease.held()) throw new Error('the turn to write the index has ended');
  // A swap needs both indexes to be there.
  await prepareIndex(client, name, settings);
  await client.swapIndexes([{ indexes: [name, fresh], rename: false }]).waitTask(PATIENCE);
  await client.deleteIndex(fresh).waitTask(PATIENCE);
  await sendOutbox(payload, lease);
  return { documents };
}

/** What a rebuild that was cut short has left. */
async function removeLeftovers(payload: Payload): Promise<void> {
  const client = searchClient(payload);
  const { index: name } = searchConfig(payload);
  const { results } = await client.getRawIndexes({ limit: 100 });
  for (const { uid } of results) {
    if (uid.startsWith(`${name}-`)) await client.deleteIndex(uid).waitTask(PATIENCE);
  }
}
