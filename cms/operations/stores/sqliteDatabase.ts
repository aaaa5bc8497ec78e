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

/** The SQLite below Payload, for statements that must not build a document of each row. */
export function sqliteDatabase(payload: Payload) {
  const { drizzle, tables } = payload.db as unknown as SqliteAdapter;
  return {
    drizzle,
    /** @returns each row's values in the order of the columns asked for */
    rows: async (query: Query) => (await drizzle.$client.execute(query)).rows,
    /** A collection's table: its name, and its columns by property. */
    table: (collection: CollectionSlug) => {
      const name = collection.replaceAll('-', '_');
      return {
        name,
        column: (property: string): AnySQLiteColumn => {
          const column = tables[name]?.[property];
          if (!column) throw new Error(`No column ${property} in ${collection}`);
          return column;
        },
      };
    },
  };
}
