import { randomUUID } from 'node:crypto';

import { MongoBulkWriteError, ObjectId } from 'mongodb';
import type { CollectionSlug, FlattenedField, Payload } from 'payload';

import { mongoModel } from './mongoModel.ts';
import { sqliteDatabase } from './sqliteDatabase.ts';

/** A document as Payload's Local API would take it, with its id; relationships as ids. */
export type NewDocument = { id: string } & Record<string, unknown>;

/** Large enough to be quick, small enough to stay one moderate statement. */
const BATCH = 2_000;
const DUPLICATE_KEY = 11_000;

/**
 * Puts many documents into a collection past Payload: no hooks, no validation, tens of thousands
 * a second. Knows flat fields and groups of them, selects and texts of several values, arrays of
 * flat fields and relationships to several documents of one collection.
 *
 * What a unique key forbids is left out. A kill in the middle leaves those before it, and on
 * SQLite documents without their lists: whoever puts in again has to look at both. Relationships
 * come last, so that what is found by them is whole.
 *
 * @returns the ids of those that were put in
 */
export async function insertMany(
  payload: Payload,
  collection: CollectionSlug,
  documents: Iterable<NewDocument>,
): Promise<Set<string>> {
  const insert = payload.db.name === 'mongoose' ? intoMongo : intoSqlite;
  const inserted = new Set<string>();
  let batch: NewDocument[] = [];
  const flush = async () => {
    for (const id of await insert(payload, collection, batch)) inserted.add(id);
    batch = [];
  };
  for (const document of documents) {
    batch.push(document);
    if (batch.length === BATCH) await flush();
  }
  if (batch.length > 0) await flush();
  return inserted;
}

const fieldsOf = (payload: Payload, collection: CollectionSlug): FlattenedField[] =>
  payload.collections[collection].config.flattenedFields;

async function intoMongo(payload: Payload, collection: CollectionSlug, documents: NewDocument[]) {
  const model = mongoModel(payload, collection);
  const fields = new Map(fieldsOf(payload, collection).map((field) => [field.name, field]));
  const store = (name: string, value: unknown): unknown => {
    if (Array.isArray(value)) {
      return fields.get(name)?.type === 'relationship'
        ? value.map((one) => store(name, one))
        : (value as unknown);
    }
    if (typeof value !== 'string') return value;
    const type = fields.get(name)?.type;
    if (type === 'relationship') return new ObjectId(value);
    return type === 'date' ? new Date(value) : value;
  };
  const stored = documents.map(({ id, ...values }) => ({
    _id: new ObjectId(id),
    ...Object.fromEntries(Object.entries(values).map(([name, one]) => [name, store(name, one)])),
  }));
  try {
    await model.collection.insertMany(stored, { ordered: false });
  } catch (error) {
    const failed = duplicates(error);
    if (!failed) throw error;
    return documents.filter((_, n) => !failed.has(n)).map(({ id }) => id);
  }
  return documents.map(({ id }) => id);
}

/** Which of many were there already; undefined where something else went wrong. */
function duplicates(error: unknown): Set<number> | undefined {
  if (!(error instanceof MongoBulkWriteError)) return undefined;
  const errors = [error.writeErrors].flat();
  if (errors.length === 0 || errors.some(({ code }) => code !== DUPLICATE_KEY)) return undefined;
  return new Set(errors.map(({ index }) => index));
}

async function intoSqlite(payload: Payload, collection: CollectionSlug, documents: NewDocument[]) {
  const fields = fieldsOf(payload, collection);
  const groups = new Set(fields.flatMap(({ name, type }) => (type === 'group' ? [name] : [])));
  const lists = fields
    .flatMap((field) => listOf(field) ?? [])
    .toSorted((a, b) => Number(a.table === 'rels') - Number(b.table === 'rels'));
  const names = new Set(lists.map(({ name }) => name));
  const inserted = await intoTable(
    payload,
    { collection },
    documents.map((document) =>
      Object.fromEntries(flat(document, groups).filter(([name]) => !names.has(name))),
    ),
  );
  for (const { name, table, rowOf } of lists) {
    const rows = documents.flatMap((document) => {
      if (!inserted.has(document.id)) return [];
      const values = (document[name] ?? []) as unknown[];
      return values.map((value, n) => rowOf(value, { order: n + 1, parent: document.id }));
    });
    await intoTable(payload, { collection, list: table }, rows);
  }
  return inserted;
}

/** A field of several values, which SQLite keeps in a table beside its document. */
interface List {
  name: string;
  table: string;
  rowOf: (value: unknown, place: { order: number; parent: string }) => Record<string, unknown>;
}

function listOf(field: FlattenedField): List | undefined {
  const { name, type } = field;
  if (type === 'array') {
    return {
      ...{ name, table: name },
      rowOf: (value, { order, parent }) => {
        return { _order: order, _parentID: parent, ...(value as object) };
      },
    };
  }
  if (!('hasMany' in field) || field.hasMany !== true) return undefined;
  if (type === 'select') {
    const rowOf: List['rowOf'] = (value, place) => ({ ...place, value, id: randomUUID() });
    return { name, table: name, rowOf };
  }
  if (type === 'text') {
    const rowOf: List['rowOf'] = (text, place) => ({ ...place, path: name, text });
    return { name, table: 'texts', rowOf };
  }
  if (type !== 'relationship' || typeof field.relationTo !== 'string') return undefined;
  const column = `${field.relationTo.replaceAll('-', '_')}ID`;
  const rowOf: List['rowOf'] = (id, place) => ({ ...place, path: name, [column]: id });
  return { name, table: 'rels', rowOf };
}

/** The fields of groups under the names of their columns. */
const flat = (document: NewDocument, groups: ReadonlySet<string>): [string, unknown][] =>
  Object.entries(document).flatMap(([name, value]): [string, unknown][] =>
    groups.has(name)
      ? Object.entries(value ?? {}).map(([inner, one]) => [`${name}_${inner}`, one])
      : [[name, value]],
  );

async function intoTable(
  payload: Payload,
  into: { collection: CollectionSlug; list?: string },
  rows: Record<string, unknown>[],
): Promise<Set<string>> {
  const [first] = rows;
  if (!first) return new Set();
  const { rows: ask, table } = sqliteDatabase(payload);
  const { name, column } = table(into.collection, into.list);
  const properties = Object.keys(first);
  const columns = properties.map((property) => `"${column(property).name}"`);
  // One text for all rows: the driver spends more on a parameter than JSON does on a row.
  const values = properties.map((_, n) => `value ->> ${n}`);
  const answer = await ask({
    sql: [
      `insert into "${name}" (${columns.join(', ')}) select ${values.join(', ')}`,
      'from json_each(?) where true on conflict do nothing returning "id"',
    ].join(' '),
    args: [JSON.stringify(rows.map((row) => properties.map((property) => row[property] ?? null)))],
  });
  return new Set(answer.map((row) => String(row[0])));
}
