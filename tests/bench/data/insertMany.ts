import { randomUUID } from 'node:crypto';

import { ObjectId } from 'mongodb';
import type { CollectionSlug, FlattenedField, Payload } from 'payload';

import { mongoModel } from '../../../cms/operations/stores/mongoModel.ts';
import { sqliteDatabase } from '../../../cms/operations/stores/sqliteDatabase.ts';

/** A document as Payload's Local API would take it, with its id; relationships as ids. */
export type NewDocument = { id: string } & Record<string, unknown>;

/** Large enough to be quick, small enough to stay one moderate statement. */
const BATCH = 2_000;

/**
 * Puts many documents into a collection past Payload: no hooks, no validation, tens of thousands
 * a second. Knows flat fields, selects of several values and arrays of flat fields, which is all
 * the collections of learners and hours have.
 */
export async function insertMany(
  payload: Payload,
  collection: CollectionSlug,
  documents: Iterable<NewDocument>,
): Promise<void> {
  const insert = payload.db.name === 'mongoose' ? intoMongo : intoSqlite;
  let batch: NewDocument[] = [];
  for (const document of documents) {
    batch.push(document);
    if (batch.length < BATCH) continue;
    await insert(payload, collection, batch);
    batch = [];
  }
  if (batch.length > 0) await insert(payload, collection, batch);
}

const fieldsOf = (payload: Payload, collection: CollectionSlug): FlattenedField[] =>
  payload.collections[collection].config.flattenedFields;

async function intoMongo(payload: Payload, collection: CollectionSlug, documents: NewDocument[]) {
  const model = mongoModel(payload, collection);
  const fields = new Map(fieldsOf(payload, collection).map((field) => [field.name, field]));
  const store = (name: string, value: unknown): unknown => {
    if (typeof value !== 'string') return value;
    const type = fields.get(name)?.type;
    if (type === 'relationship') return new ObjectId(value);
    return type === 'date' ? new Date(value) : value;
  };
  const stored = documents.map(({ id, ...values }) => ({
    _id: new ObjectId(id),
    ...Object.fromEntries(Object.entries(values).map(([name, one]) => [name, store(name, one)])),
  }));
  await model.collection.insertMany(stored, { ordered: false });
}

async function intoSqlite(payload: Payload, collection: CollectionSlug, documents: NewDocument[]) {
  const fields = fieldsOf(payload, collection);
  const nested = fields.filter(
    (field) => field.type === 'array' || (field.type === 'select' && field.hasMany),
  );
  const names = new Set(nested.map(({ name }) => name));
  await intoTable(
    payload,
    { collection },
    documents.map((document) =>
      Object.fromEntries(Object.entries(document).filter(([name]) => !names.has(name))),
    ),
  );
  for (const { name, type } of nested) {
    const rows = documents.flatMap((document) => {
      const values = (document[name] ?? []) as unknown[];
      return values.map((value, n) =>
        type === 'array'
          ? { _order: n + 1, _parentID: document.id, ...(value as object) }
          : { order: n + 1, parent: document.id, value, id: randomUUID() },
      );
    });
    await intoTable(payload, { collection, list: name }, rows);
  }
}

async function intoTable(
  payload: Payload,
  into: { collection: CollectionSlug; list?: string },
  rows: Record<string, unknown>[],
) {
  const [first] = rows;
  if (!first) return;
  const { rows: ask, table } = sqliteDatabase(payload);
  const { name, column } = table(into.collection, into.list);
  const properties = Object.keys(first);
  const columns = properties.map((property) => `"${column(property).name}"`);
  // One text for all rows: the driver spends more on a parameter than JSON does on a row.
  const values = properties.map((_, n) => `value ->> ${n}`);
  await ask({
    sql: `insert into "${name}" (${columns.join(', ')}) select ${values.join(', ')} from json_each(?)`,
    args: [JSON.stringify(rows.map((row) => properties.map((property) => row[property] ?? null)))],
  });
}
