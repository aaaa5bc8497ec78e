import type { Document, Model } from 'mongoose';
import type { CollectionSlug, Payload } from 'payload';

/** A collection's model in the MongoDB below Payload. */
export function mongoModel(payload: Payload, collection: CollectionSlug): Model<Document> {
  const { collections } = payload.db as unknown as { collections: Record<string, Model<Document>> };
  const model = collections[collection];
  if (!model) throw new Error(`No collection ${collection}`);
  return model;
}
