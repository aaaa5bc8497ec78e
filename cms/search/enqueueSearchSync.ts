import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, Payload } from 'payload';

import { drainSearchOutbox } from './drainSearchOutbox.ts';

/**
 * Notes in the database that a document's search entry is out of date, then tries to send it.
 * With the search server down the note stays, and whoever serves next sends it.
 */
async function enqueue(payload: Payload, itemCollection: string, itemId: string): Promise<void> {
  await payload.db.create({
    collection: 'search-outbox',
    data: { itemCollection, itemId, at: Date.now() },
  });
}

const afterChange: CollectionAfterChangeHook = async ({ collection, context, doc, req }) => {
  await enqueue(req.payload, collection.slug, String(doc.id));
  // The seed leaves its hundred documents to be sent together when the server starts.
  if (!context.seeding) void drainSearchOutbox(req.payload);
};

const afterDelete: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  await enqueue(req.payload, collection.slug, String(id));
  void drainSearchOutbox(req.payload);
};

export const enqueueSearchSync = { afterChange, afterDelete };
