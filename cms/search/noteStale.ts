import type { Payload } from 'payload';

import { CONTENT_COLLECTIONS } from '../domain/content/contentCollections.ts';
import { documentId, revisionOf, type SearchDocument } from './buildSearchDocument.ts';
import { searchClient } from './searchClient.ts';
import { searchConfig } from './searchConfig.ts';

const PAGE = 1000;

type Held = Pick<SearchDocument, 'id' | 'collection' | 'document' | 'revision'>;

/**
 * Compares the index with the database item by item, and notes in the outbox whatever it does
 * not hold as it now is. A kill between a change and its note leaves no other trace, and a count
 * does not show it.
 *
 * @param now the time
 * @returns how many were noted
 */
export async function noteStale(payload: Payload, now: Date): Promise<number> {
  const held = await readHeld(payload);
  const stale: { itemCollection: string; itemId: string }[] = [];
  for (const collection of CONTENT_COLLECTIONS) {
    for (let page = 1; ; page += 1) {
      const { docs, hasNextPage } = await payload.find({
        collection,
        where: { _status: { equals: 'published' } },
        depth: 0,
        limit: PAGE,
        page,
        sort: 'id',
        select: { updatedAt: true },
      });
      for (const doc of docs) {
        const id = documentId(collection, doc.id);
        if (held.get(id)?.revision !== revisionOf(doc)) {
          stale.push({ itemCollection: collection, itemId: doc.id });
        }
        held.delete(id);
      }
      if (!hasNextPage) break;
    }
  }
  for (const { collection, document } of held.values()) {
    stale.push({ itemCollection: collection, itemId: document });
  }
  for (const reference of stale) {
    const data = { ...reference, at: now.getTime() };
    await payload.db.create({ collection: 'search-outbox', data });
  }
  return stale.length;
}

async function readHeld(payload: Payload): Promise<Map<string, Held>> {
  const { index: name } = searchConfig(payload);
  const index = searchClient(payload).index<SearchDocument>(name);
  const held = new Map<string, Held>();
  for (let offset = 0; ; offset += PAGE) {
    const { results } = await index.getDocuments({
      fields: ['id', 'collection', 'document', 'revision'],
      limit: PAGE,
      offset,
    });
    for (const one of results as Held[]) held.set(one.id, one);
    if (results.length < PAGE) return held;
  }
}
