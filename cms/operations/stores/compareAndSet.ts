import type { AnyBulkWriteOperation } from 'mongoose';
import type { CollectionSlug, Payload } from 'payload';

import { mongoModel } from './mongoModel.ts';
import { sqliteDatabase } from './sqliteDatabase.ts';

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

/** All changes of one shape are one statement: preparing it costs far more than carrying it out. */
async function onSqlite(
  payload: Payload,
  collection: CollectionSlug,
  changes: readonly Change[],
): Promise<boolean[]> {
  const { rows: ask, table } = sqliteDatabase(payload);
  const { name, column } = table(collection);
  const stored = (property: string, value: unknown): unknown =>
    value === null || value === undefined ? null : column(property).mapToDriverValue(value);
  const shapes = Map.groupBy(changes, ({ expect, set }) =>
    [...Object.keys(expect), '', ...Object.keys(set)].join(' '),
  );
  const made = new Set<unknown>();
  for (const alike of shapes.values()) {
    const [first] = alike;
    if (!first) continue;
    const expected = Object.keys(first.expect);
    const written = Object.keys(first.set);
    const value = (n: number) => `j.value ->> ${n}`;
    const sets = written.map((one, n) => `"${column(one).name}" = ${value(1 + n)}`);
    const after = 1 + written.length;
    const tests = expected.map((one, n) => `t."${column(one).name}" is ${value(after + n)}`);
    const rows = await ask({
      sql: [
        `update "${name}" as t set ${sets.join(', ')} from json_each(?) as j`,
        `where ${[`t."id" = ${value(0)}`, ...tests].join(' and ')} returning "id"`,
      ].join(' '),
      args: [
        JSON.stringify(
          alike.map(({ id, expect, set }) => [
            id,
            ...written.map((one) => stored(one, set[one])),
            ...expected.map((one) => stored(one, expect[one])),
          ]),
        ),
      ],
    });
    for (const row of rows) made.add(row[0]);
  }
  return changes.map(({ id }) => made.has(id));
}

async function onMongo(
  payload: Payload,
  collection: CollectionSlug,
  changes: readonly Change[],
): Promise<boolean[]> {
  const model = mongoModel(payload, collection);
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
    changes.map(
      async ({ id, set }) => (await model.exists({ _id: id, ...asStored(set) })) !== null,
    ),
  );
}

/** As conditions: a bare list would be taken for one of several values to look for. */
const asStored = (set: Change['set']) =>
  Object.fromEntries(Object.entries(set).map(([name, value]) => [name, { $eq: value }]));
