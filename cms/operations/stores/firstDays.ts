import type { Payload } from 'payload';

import { mongoLearners } from './mongoLearners.ts';
import { mongoModel } from './mongoModel.ts';
import type { LearnerRange } from './readByLearner.ts';
import { sqliteDatabase } from './sqliteDatabase.ts';

/**
 * The earliest day of each learner's entries of a year, `YYYY-MM-DD`, found in the database: who
 * has none is not in it.
 */
export async function firstDays(
  payload: Payload,
  { year, range }: { year: number; range: LearnerRange },
): Promise<Map<string, string>> {
  return payload.db.name === 'mongoose'
    ? onMongo(payload, year, range)
    : onSqlite(payload, year, range);
}

async function onSqlite(payload: Payload, year: number, { after, upTo }: LearnerRange) {
  const rows = await sqliteDatabase(payload).rows({
    sql: `select learner_id, min(day) from credit_entries
      where learner_id > ? ${upTo === null ? '' : 'and learner_id <= ?'} and year = ?
      group by learner_id`,
    args: [after ?? '', ...(upTo === null ? [] : [upTo]), year],
  });
  return new Map(rows.map((row) => [String(row[0]), String(row[1])]));
}

async function onMongo(payload: Payload, year: number, range: LearnerRange) {
  const model = mongoModel(payload, 'credit-entries');
  const rows = await model.collection
    .aggregate<{ _id: unknown; day: string }>([
      { $match: { ...mongoLearners(model, range), year } },
      { $group: { _id: '$learner', day: { $min: '$day' } } },
    ])
    .toArray();
  return new Map(rows.map(({ _id, day }) => [String(_id), day]));
}
