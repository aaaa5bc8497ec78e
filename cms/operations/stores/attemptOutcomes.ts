import type { Payload } from 'payload';

import { mongoModel } from './mongoModel.ts';
import { sqliteDatabase } from './sqliteDatabase.ts';

export interface AttemptOutcomes {
  id: string;
  startedAt: number;
  version: number;
  /** As stored: whoever reads them parses them. */
  outcomes: string | null;
}

/** What some attempts keep of how their questions were answered, without a look at a paper. */
export function attemptOutcomes(
  payload: Payload,
  ids: readonly string[],
): Promise<AttemptOutcomes[]> {
  return payload.db.name === 'mongoose' ? onMongo(payload, ids) : onSqlite(payload, ids);
}

async function onSqlite(payload: Payload, ids: readonly string[]): Promise<AttemptOutcomes[]> {
  const rows = await sqliteDatabase(payload).rows({
    sql: `select id, started_at, version, outcomes from quiz_attempts
      where id in (select value from json_each(?))`,
    args: [JSON.stringify(ids)],
  });
  return rows.map((row) => ({
    id: String(row[0]),
    startedAt: Number(row[1]),
    version: Number(row[2]),
    outcomes: typeof row[3] === 'string' ? row[3] : null,
  }));
}

async function onMongo(payload: Payload, ids: readonly string[]): Promise<AttemptOutcomes[]> {
  const model = mongoModel(payload, 'quiz-attempts');
  return model.collection
    .find<Omit<AttemptOutcomes, 'id'> & { _id: unknown }>(
      { _id: { $in: ids.map((id) => model.schema.path('_id').cast(id) as never) } },
      { enableUtf8Validation: false, projection: { startedAt: 1, version: 1, outcomes: 1 } },
    )
    .map(({ _id, outcomes, ...stored }) => ({
      ...{ id: String(_id), ...stored, outcomes: outcomes ?? null },
    }))
    .toArray();
}
