import { and, eq, isNull } from '@payloadcms/db-sqlite/drizzle';
import type { LibSQLDatabase } from '@payloadcms/db-sqlite/drizzle/libsql';
import type { AnySQLiteColumn, SQLiteTable } from '@payloadcms/db-sqlite/drizzle/sqlite-core';
import type { AnyBulkWriteOperation, Document, Model } from 'mongoose';
import type { CollectionSlug, Payload } from 'payload';

/** A change of one record, made only while the record still has the values of `expect`. */
export interface Change {
  id: string;
  expect: Record<string, string | number | null>;
  set: Record<string, unknown>;
}

/**
 * Changes records atomically, each only if it still is as it was read: what Payload's portable
 * calls don't offer (its SQLite update reads first and then writes). The changes are
 * independent of each other; one that fails leaves the others done.
 *
 * The property tested by `expect` has to change with the write (a version, a state), so that
 * of two writers with the same expectation one fails.
 *
 * @param changes at most one a record
 * @returns for each change, in order, whether it was made
 */
export async function compareAndSet(
  payload: Payload,
  collection: CollectionSlug,
  changes: readonly Change[],
): Promise<boolean[]> {
  if (changes.length === 0) return [];
  return payload.db.name === 'mongoose'
    ? onMongo(payload, collection, changes)
    : onSqlite(payload, collection, changes);
}

interface SqliteAdapter {
  drizzle: LibSQLDatabase;
  tables: Record<string, SQLiteTable & Record<string, AnySQLiteColumn>>;
}

async function onSqlite(
  payload: Payload,
  collection: CollectionSlug,
  changes: readonly Change[],
): Promise<boolean[]> {
  const { drizzle, tables } = payload.db as unknown as SqliteAdapter;
  const table = tables[collection.replaceAll('-', '_')];
  if (!table) throw new Error(`No table for ${collection}`);
  const column = (name: string): AnySQLiteColumn => {
    const found = table[name];
    if (!found) throw new Error(`No column ${name} in ${collection}`);
    return found;
  };
  const statements = changes.map(({ id, expect, set }) =>
    drizzle
      .update(table)
      .set(set)
      .where(
        and(
          eq(column('id'), id),
          ...Object.entries(expect).map(([name, value]) =>
            value === null ? isNull(column(name)) : eq(column(name), value),
          ),
        ),
      ),
  );
  const [first, ...rest] = statements;
  if (!first) return [];
  const results = await drizzle.batch([first, ...rest]);
  return results.map((result) => result.rowsAffected === 1);
}

interface MongoAdapter {
  collections: Record<string, Model<Document>>;
}

async function onMongo(
  payload: Payload,
  collection: CollectionSlug,
  changes: readonly Change[],
): Promise<boolean[]> {
  const model = (payload.db as unknown as MongoAdapter).collections[collection];
  if (!model) throw new Error(`No collection ${collection}`);
  const [only] = changes;
  if (changes.length === 1 && only) {
    const { matchedCount } = await model.updateOne(
      { _id: only.id, ...only.expect },
      { $set: only.set },
      { timestamps: false },
    );
    return [matchedCount === 1];
  }
  const operations: AnyBulkWriteOperation[] = changes.map(({ id, expect, set }) => ({
    updateOne: { filter: { _id: id, ...expect }, update: { $set: set }, timestamps: false },
  }));
  const { matchedCount } = await model.bulkWrite(operations, { ordered: false });
  if (matchedCount === changes.length) return changes.map(() => true);
  // A bulk write only counts its matches: where some failed, each is asked for.
  return Promise.all(
    changes.map(async ({ id, set }) => (await model.exists({ _id: id, ...set })) !== null),
  );
}
