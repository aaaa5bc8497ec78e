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
 * flat fields and such texts, and relationships to several documents of one collection.
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
    .flatMap(listsOf)
    .toSorted((a, b) => Number(a.table === 'rels') - Number(b.table === 'rels'));
  const names = new Set(lists.map(({ name }) => name));
  const inserted = await intoTable(
    payload,
    { collection },
    documents.map((document) =>
      Object.fromEntries(flat(document, groups).filter(([name]) => !names.has(name))),
    ),
  );
  for (const { name, table, rowsOf } of lists) {
    const rows = documents.flatMap((document) => {
      if (!inserted.has(document.id)) return [];
      const values = (document[name] ?? []) as unknown[];
      return rowsOf(values, document.id);
    });
    await intoTable(payload, { collection, list: table }, rows);
  }
  return inserted;
}

/** Values that SQLite keeps in a table beside their document. */
interface List {
  /** The field they stand in. */
  name: string;
  table: string;
  rowsOf: (values: readonly unknown[], parent: string) => Record<string, unknown>[];
}

function listsOf(field: FlattenedField): List[] {
  const { name, type } = field;
  if (type === 'array') return arrayLists(name, field.flattenedFields);
  if (!('hasMany' in field) || field.hasMany !== true) return [];
  const list = (table: string, row: (value: unknown) => Record<string, unknown>): List => ({
    ...{ name, table },
    rowsOf: (values, parent) => values.map((value, n) => ({ order: n + 1, parent, ...row(value) })),
  });
  if (type === 'select') return [list(name, (value) => ({ value, id: randomUUID() }))];
  if (type === 'text') return [list('texts', (text) => ({ path: name, text }))];
  if (type !== 'relationship' || typeof field.relationTo !== 'string') return [];
  const column = `${field.relationTo.replaceAll('-', '_')}ID`;
  return [list('rels', (id) => ({ path: name, [column]: id }))];
}

/** An array's own rows, and the texts of several values that stand in them. */
function arrayLists(name: string, fields: readonly FlattenedField[]): List[] {
  const inner = fields.flatMap((field) =>
    field.type === 'text' && field.hasMany === true ? [field.name] : [],
  );
  const rowsOf: List['rowsOf'] = (values, parent) =>
    values.map((value, n) => {
      const flatOnes = Object.entries(value as object).filter(([key]) => !inner.includes(key));
      return { _order: n + 1, _parentID: parent, ...Object.fromEntries(flatOnes) };
    });
  const texts = inner.map((key): List => ({
    ...{ name, table: 'texts' },
    rowsOf: (values, parent) =>
      values.flatMap((value, place) => {
        const path = `${name}.${place}.${key}`;
        const held = ((value as Record<string, unknown>)[key] ?? []) as unknown[];
        return held.map((text, n) => ({ order: n + 1, parent, path, text }));
      }),
  }));
  return [{ name, table: name, rowsOf }, ...texts];
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
