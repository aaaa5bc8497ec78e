import type { LibSQLDatabase } from '@payloadcms/db-sqlite/drizzle/libsql';
import type { AnySQLiteColumn, SQLiteTable } from '@payloadcms/db-sqlite/drizzle/sqlite-core';
import type { CollectionSlug, Payload } from 'payload';

interface Query {
  sql: string;
  args: (string | number)[];
}

interface SqliteAdapter {
  drizzle: LibSQLDatabase & {
    $client: { execute: (query: Query) => Promise<{ rows: ArrayLike<unknown>[] }> };
  };
  tables: Record<string, SQLiteTable & Record<string, AnySQLiteColumn>>;
}

const isSqlite = (db: object): db is SqliteAdapter => 'name' in db && db.name === 'sqlite';

/** The SQLite below Payload, for statements that must not build a document of each row. */
export function sqliteDatabase(payload: Payload) {
  const { db }: { db: object } = payload;
  if (!isSqlite(db)) throw new Error('The database is not SQLite');
  const { drizzle, tables } = db;
  return {
    drizzle,
    /** @returns each row's values in the order of the columns asked for */
    rows: async (query: Query) => (await drizzle.$client.execute(query)).rows,
    /** The table of a collection, or of a list in it: its name, and its columns by property. */
    table: (collection: CollectionSlug, list?: string) => {
      const name = [collection.replaceAll('-', '_'), ...(list ? [list] : [])].join('_');
      return {
        name,
        column: (property: string): AnySQLiteColumn => {
          const column = tables[name]?.[property];
          if (!column) throw new Error(`No column ${property} in ${name}`);
          return column;
        },
      };
    },
  };
}
