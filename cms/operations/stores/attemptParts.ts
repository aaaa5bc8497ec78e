import type { Payload } from 'payload';

import { mongoModel } from './mongoModel.ts';
import { sqliteDatabase } from './sqliteDatabase.ts';

export type AttemptParts<Field extends string> = Record<Field, unknown> & { id: string };

/**
 * A few properties of some attempts, past Payload: of ten thousand there is no time for more. As
 * stored, values of JSON parsed, null where nothing is: whoever reads them parses them.
 */
export function attemptParts<Field extends string>(
  payload: Payload,
  ids: readonly string[],
  fields: readonly Field[],
): Promise<AttemptParts<Field>[]> {
  return payload.db.name === 'mongoose'
    ? onMongo(payload, ids, fields)
    : onSqlite(payload, ids, fields);
}

/** Puts the properties of one attempt together. */
function partsOf<Field extends string>(
  id: unknown,
  fields: readonly Field[],
  valueOf: (field: Field, place: number) => unknown,
): AttemptParts<Field> {
  const values = fields.map((field, place) => [field, valueOf(field, place) ?? null]);
  return { id: String(id), ...(Object.fromEntries(values) as Record<Field, unknown>) };
}

async function onSqlite<Field extends string>(
  payload: Payload,
  ids: readonly string[],
  fields: readonly Field[],
): Promise<AttemptParts<Field>[]> {
  const { rows: ask, table } = sqliteDatabase(payload);
  const { name, column } = table('quiz-attempts');
  const columns = fields.map(column);
  const rows = await ask({
    sql: [
      `select id, ${columns.map((one) => `"${one.name}"`).join(', ')} from "${name}"`,
      'where id in (select value from json_each(?))',
    ].join(' '),
    args: [JSON.stringify(ids)],
  });
  return rows.map((row) =>
    partsOf(row[0], fields, (_, place): unknown => {
      const value: unknown = row[place + 1];
      const isJson = columns[place]?.columnType === 'SQLiteTextJson';
      return isJson && typeof value === 'string' ? JSON.parse(value) : value;
    }),
  );
}

async function onMongo<Field extends string>(
  payload: Payload,
  ids: readonly string[],
  fields: readonly Field[],
): Promise<AttemptParts<Field>[]> {
  const model = mongoModel(payload, 'quiz-attempts');
  return model.collection
    .find<Record<string, unknown>>(
      { _id: { $in: ids.map((id) => model.schema.path('_id').cast(id) as never) } },
      {
        enableUtf8Validation: false,
        projection: Object.fromEntries(fields.map((field) => [field, 1])),
      },
    )
    .map((stored) => partsOf(stored._id, fields, (field) => stored[field]))
    .toArray();
}
