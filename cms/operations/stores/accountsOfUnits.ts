import type { Payload } from 'payload';

import { mongoModel } from './mongoModel.ts';
import { sqliteDatabase } from './sqliteDatabase.ts';

/** The ids of all accounts that belong to some units directly, past Payload. */
export async function accountsOfUnits(
  payload: Payload,
  units: readonly string[],
): Promise<Set<string>> {
  return new Set(await (payload.db.name === 'mongoose' ? onMongo : onSqlite)(payload, units));
}

async function onSqlite(payload: Payload, units: readonly string[]): Promise<string[]> {
  // One text: the driver spends more on a row than JSON does.
  const [row] = await sqliteDatabase(payload).rows({
    sql: `select json_group_array(id) from users
      where unit_id in (select value from json_each(?))`,
    args: [JSON.stringify(units)],
  });
  return JSON.parse(String(row?.[0])) as string[];
}

async function onMongo(payload: Payload, units: readonly string[]): Promise<string[]> {
  const model = mongoModel(payload, 'users');
  const stored = (unit: string): unknown => model.schema.path('unit').cast(unit);
  return model.collection
    .find({ unit: { $in: units.map(stored) } })
    .project({ _id: 1 })
    .batchSize(10_000)
    .map(({ _id }) => String(_id))
    .toArray();
}
