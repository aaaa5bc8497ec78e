import type { Document, Model } from 'mongoose';
import type { LibSQLDatabase } from '@payloadcms/db-sqlite/drizzle/libsql';
import type { Payload } from 'payload';

interface LedgerYear {
  learner: string;
  year: number;
}

/**
 * The number of the newest entry in a learner's year, past Payload: asked with every reading of
 * a record, it is answered by an index alone.
 *
 * @returns 0 where there is no entry
 */
export async function lastSeq(payload: Payload, { learner, year }: LedgerYear): Promise<number> {
  if (payload.db.name === 'mongoose') {
    const { collections } = payload.db as unknown as MongoAdapter;
    const model = collections['credit-entries'];
    if (!model) throw new Error('No collection credit-entries');
    const of = { learner: model.schema.path('learner').cast(learner) as unknown, year };
    const options = { sort: { seq: -1 as const }, projection: { _id: 0, seq: 1 } };
    const newest = await model.collection.findOne(of, options);
    return Number(newest?.seq ?? 0);
  }
  const { $client } = (payload.db as unknown as SqliteAdapter).drizzle;
  const { rows } = await $client.execute({
    sql: 'select max("seq") from "credit_entries" where "learner_id" = ? and "year" = ?',
    args: [learner, year],
  });
  return Number(rows[0]?.[0] ?? 0);
}

interface MongoAdapter {
  collections: Record<string, Model<Document>>;
}

interface SqliteAdapter {
  drizzle: LibSQLDatabase & { $client: { execute: (query: Query) => Promise<{ rows: Rows }> } };
}
interface Query {
  sql: string;
  args: (string | number)[];
}
type Rows = ArrayLike<unknown>[];
