import type { Payload } from 'payload';

import { CONTENT_COLLECTIONS } from '../domain/content/contentCollections.ts';
import { buildSearchDocument } from './buildSearchDocument.ts';
import { drainSearchOutbox } from './drainSearchOutbox.ts';
import { prepareIndex } from './prepareIndex.ts';
import { searchClient } from './searchClient.ts';
import { searchConfig } from './searchConfig.ts';

const PAGE = 100;
const PATIENCE = { timeout: 120_000, interval: 50 };

/**
 * Builds the index anew beside the one in use and then swaps them, so that search never has a
 * gap. What changes meanwhile is in the outbox and sent once more afterwards.
 *
 * @param now when it begins
 * @returns how many documents the new index holds
 */
export async function reindex(
  payload: Payload,
  { now }: { now: Date },
): Promise<{ documents: number }> {
  const client = searchClient(payload);
  const { index: name } = searchConfig(payload);
  const fresh = `${name}-${now.getTime().toString(36)}`;
  await prepareIndex(client, fresh);
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
  // A swap needs both indexes to be there.
  await prepareIndex(client, name);
  await client.swapIndexes([{ indexes: [name, fresh], rename: false }]).waitTask(PATIENCE);
  await client.deleteIndex(fresh).waitTask(PATIENCE);
  await noteChangedSince(payload, now.getTime());
  await drainSearchOutbox(payload);
  return { documents };
}

/** Changes sent to the old index while the new one was built are sent again. */
async function noteChangedSince(payload: Payload, since: number): Promise<void> {
  for (const collection of CONTENT_COLLECTIONS) {
    const { docs } = await payload.find({
      collection,
      where: { updatedAt: { greater_than_equal: new Date(since - 1000).toISOString() } },
      depth: 0,
      pagination: false,
      select: {},
      trash: true,
    });
    for (const { id } of docs) {
      await payload.db.create({
        collection: 'search-outbox',
        data: { itemCollection: collection, itemId: id, at: since },
      });
    }
  }
}
