import type { CollectionSlug, Payload } from 'payload';

import { mongoAdapter } from './mongoAdapter.ts';
import { sqliteDatabase } from './sqliteDatabase.ts';

/**
 * Leaves each document of a collection with drafts one version that counts as its latest, the
 * newest. Payload writes the new version first and then takes the mark off the older ones: a
 * kill in between, or a tie in milliseconds, leaves two, and lists then show the item twice.
 *
 * In one write that decides by what it finds, so that a version saved meanwhile keeps its mark.
 *
 * @returns how many marks were taken off
 */
export async function keepOneLatest(payload: Payload, collection: CollectionSlug): Promise<number> {
  return payload.db.name === 'mongoose'
    ? onMongo(payload, collection)
    : onSqlite(payload, collection);
}

async function onSqlite(payload: Payload, collection: CollectionSlug): Promise<number> {
  const { rows } = sqliteDatabase(payload);
  const table = `_${collection.replaceAll('-', '_')}_v`;
  const freed = await rows({
    sql: [
      `update "${table}" as t set latest = 0 where t.latest = 1 and exists (`,
      `select 1 from "${table}" as n where n.parent_id = t.parent_id and n.latest = 1`,
      'and (n.updated_at, n.id) > (t.updated_at, t.id)) returning id',
    ].join(' '),
    args: [],
  });
  return freed.length;
}

async function onMongo(payload: Payload, collection: CollectionSlug): Promise<number> {
  const model = mongoAdapter(payload).versions[collection];
  if (!model) throw new Error(`No versions of ${collection}`);
  const doubles = await model.aggregate<{ _id: unknown; marked: unknown[] }>([
    { $match: { latest: true } },
    { $sort: { updatedAt: -1, _id: -1 } },
    { $group: { _id: '$parent', marked: { $push: '$_id' } } },
    { $match: { 'marked.1': { $exists: true } } },
  ]);
  // Nothing else ever gives an older version its mark back.
  const older = doubles.flatMap(({ marked }) => marked.slice(1));
  if (older.length === 0) return 0;
  const { modifiedCount } = await model.updateMany(
    { _id: { $in: older } },
    { $unset: { latest: 1 } },
    { timestamps: false },
  );
  return modifiedCount;
}
