import type { CollectionSlug, Payload } from 'payload';

import { mongoLearners } from './mongoLearners.ts';
import { mongoModel } from './mongoModel.ts';
import { sqliteDatabase } from './sqliteDatabase.ts';

/** Learners in the order of their ids: those after one, up to and including another. */
export interface LearnerRange {
  /** null: from the first learner on. */
  after: string | null;
  /** null: to the last learner. */
  upTo: string | null;
}

interface Wanted {
  /** A collection whose records name a `learner`. */
  collection: CollectionSlug;
  /** The properties to read besides `id` and `learner`; values of JSON come parsed. */
  fields: readonly string[];
  range: LearnerRange;
  /** What orders the records of one learner; one index has `learner` and these. */
  sort?: readonly string[];
  /** At most so many records; all of the range where absent. */
  limit?: number;
  /** Only records whose text or number of this name is one of these. */
  among?: { field: string; values: readonly (string | number)[] };
}

export interface Row extends Record<string, unknown> {
  id: string;
  learner: string;
}

/**
 * Reads a few properties of many learners' records in the learners' order, past Payload: a
 * proof over a million entries can't afford to build a document of each.
 *
 * Ids are strings and instants ISO texts on both databases.
 *
 * @param take makes of each row what is kept of it, as it comes: thousands of rows that wait for
 *   the last one cost the garbage collector more than reading them costs
 */
export async function readByLearner<T>(
  payload: Payload,
  wanted: Wanted,
  take: (row: Row) => T,
): Promise<T[]> {
  return payload.db.name === 'mongoose'
    ? onMongo(payload, wanted, take)
    : onSqlite(payload, wanted, take);
}

async function onSqlite<T>(payload: Payload, wanted: Wanted, take: (row: Row) => T): Promise<T[]> {
  const { collection, fields, range, sort = [], limit, among } = wanted;
  const { rows: ask, table } = sqliteDatabase(payload);
  const { name: tableName, column } = table(collection);
  const names = ['id', 'learner', ...fields];
  const columns = names.map(column);
  const json = names.filter((_, n) => columns[n]?.columnType === 'SQLiteTextJson');
  const quoted = ({ name }: { name: string }) => `"${name}"`;
  const order = ['learner', ...sort].map((name) => quoted(column(name)));
  const conditions = [
    ...(range.after === null ? [] : ['learner_id > ?']),
    ...(range.upTo === null ? [] : ['learner_id <= ?']),
    ...(among ? [`${quoted(column(among.field))} in (select value from json_each(?))`] : []),
  ];
  // One text a row: the driver spends more on a column than JSON does on a row.
  const rows = await ask({
    sql: [
      `select json_array(${columns.map(quoted).join(', ')}) from "${tableName}"`,
      ...(conditions.length > 0 ? [`where ${conditions.join(' and ')}`] : []),
      `order by ${order.join(', ')}`,
      ...(limit === undefined ? [] : ['limit ?']),
    ].join(' '),
    args: [
      ...[range.after, range.upTo, among ? JSON.stringify(among.values) : null, limit ?? null],
    ].filter((value) => value !== null),
  });
  return rows.map((packed) => {
    const values = JSON.parse(String(packed[0])) as unknown[];
    const row: Row = { id: String(values[0]), learner: String(values[1]) };
    for (let n = 2; n < names.length; n += 1) row[names[n] ?? ''] = values[n];
    for (const name of json) if (typeof row[name] === 'string') row[name] = JSON.parse(row[name]);
    return take(row);
  });
}

async function onMongo<T>(payload: Payload, wanted: Wanted, take: (row: Row) => T): Promise<T[]> {
  const { collection, fields, range, sort = [], limit, among } = wanted;
  const model = mongoModel(payload, collection);
  const names = ['learner', ...fields];
  const where = {
    ...mongoLearners(model, range),
    ...(among && { [among.field]: { $in: [...among.values] } }),
  };
  return (
    model.collection
      // Looking through every text for broken UTF-8 costs as much as reading it. One that is broken
      // is read as another text, which no rule accepts.
      .find(where, { enableUtf8Validation: false })
      .project(Object.fromEntries(names.map((name) => [name, 1])))
      .sort(Object.fromEntries(['learner', ...sort].map((name) => [name, 1] as const)))
      .limit(limit ?? 0)
      .batchSize(5_000)
      .map((doc) => {
        const row: Row = { id: String(doc._id), learner: String(doc.learner) };
        for (const name of fields) row[name] = plain(doc[name]);
        return take(row);
      })
      .toArray()
  );
}

/** Ids and instants as texts; a property that was never written is null. */
function plain(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (value instanceof Date) return value.toISOString();
  if (isObjectId(value)) return value.toHexString();
  return value;
}

const isObjectId = (value: unknown): value is { toHexString: () => string } =>
  typeof value === 'object' && value !== null && 'toHexString' in value;
