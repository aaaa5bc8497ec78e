import type { CollectionSlug, Payload } from 'payload';

import { mongoModel } from './mongoModel.ts';
import { sqliteDatabase } from './sqliteDatabase.ts';

/**
 * When each document of a collection was last changed, past Payload: ISO instants by id. Compared
 * after every change, it has to cost little with tens of thousands of documents.
 *
 * @param published only what is published and not in the bin; for collections that have both
 */
export async function readVersions(
  payload: Payload,
  collection: CollectionSlug,
  { published }: { published: boolean },
): Promise<Map<string, string>> {
  if (payload.db.name === 'mongoose') {
    const docs = await mongoModel(payload, collection)
      .collection.find(published ? { _status: 'published', deletedAt: null } : {})
      .project<{ _id: unknown; updatedAt: Date | string }>({ updatedAt: 1 })
      .toArray();
    return new Map(docs.map(({ _id, updatedAt }) => [String(_id), instant(updatedAt)]));
  }
  const { rows, table } = sqliteDatabase(payload);
  const { name } = table(collection);
  const where = published ? `where _status = 'published' and deleted_at is null` : '';
  const found = await rows({ sql: `select id, updated_at from "${name}" ${where}`, args: [] });
  return new Map(found.map((row) => [String(row[0]), instant(String(row[1]))]));
}

const instant = (value: Date | string): string => new Date(value).toISOString();
