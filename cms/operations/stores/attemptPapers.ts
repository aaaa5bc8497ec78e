import type { Payload } from 'payload';

import { mongoModel } from './mongoModel.ts';
import { sqliteDatabase } from './sqliteDatabase.ts';

export interface AttemptPaper {
  id: string;
  startedAt: number;
  /** As stored: whoever reads it parses it. */
  paper: unknown;
  responses: unknown;
}

/** What some attempts asked and were answered, past Payload: of ten thousand there is no time for more. */
export function attemptPapers(payload: Payload, ids: readonly string[]): Promise<AttemptPaper[]> {
  return payload.db.name === 'mongoose' ? onMongo(payload, ids) : onSqlite(payload, ids);
}

async function onSqlite(payload: Payload, ids: readonly string[]): Promise<AttemptPaper[]> {
  const rows = await sqliteDatabase(payload).rows({
    sql: `select id, started_at, paper, responses from quiz_attempts
      where id in (select value from json_each(?))`,
    args: [JSON.stringify(ids)],
  });
  const parsed = (value: unknown): unknown =>
    typeof value === 'string' ? JSON.parse(value) : null;
  return rows.map((row) => ({
    id: String(row[0]),
    startedAt: Number(row[1]),
    paper: parsed(row[2]),
    responses: parsed(row[3]),
  }));
}

async function onMongo(payload: Payload, ids: readonly string[]): Promise<AttemptPaper[]> {
  const model = mongoModel(payload, 'quiz-attempts');
  return model.collection
    .find<Omit<AttemptPaper, 'id'> & { _id: unknown }>(
      { _id: { $in: ids.map((id) => model.schema.path('_id').cast(id) as never) } },
      { enableUtf8Validation: false, projection: { startedAt: 1, paper: 1, responses: 1 } },
    )
    .map(({ _id, ...stored }) => ({ id: String(_id), ...stored }))
    .toArray();
}
