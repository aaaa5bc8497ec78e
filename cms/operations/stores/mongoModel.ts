import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { CollectionSlug, Payload } from 'payload';

import { mongoAdapter } from './mongoAdapter.ts';

/** A collection's model in the MongoDB below Payload. */
export function mongoModel(
  payload: Payload,
  collection: CollectionSlug,
): MongooseAdapter['collections'][string] {
  const model = mongoAdapter(payload).collections[collection];
  if (!model) throw new Error(`No collection ${collection}`);
  return model;
}
