import type { Payload } from 'payload';

import { mongoLearners } from './mongoLearners.ts';
import { mongoModel } from './mongoModel.ts';
import type { LearnerRange } from './readByLearner.ts';
import { sqliteDatabase } from './sqliteDatabase.ts';

interface Wanted {
  year: number;
  of: LearnerRange | { learners: readonly string[] };
}

/**
 * The earliest day of each learner's entries of a year, `YYYY-MM-DD`, found in the database: who
 * has none is not in it.
 */
export async function firstDays(payload: Payload, wanted: Wanted): Promise<Map<string, string>> {
  return (payload.db.name === 'mongoose' ? onMongo : onSqlite)(payload, wanted);
}

async function onSqlite(payload: Payload, { year, of }: Wanted) {
  const [whose, args] =
    'learners' in of
      ? ['learner_id in (select value from json_each(?))', [JSON.stringify(of.learners)]]
      : of.upTo === null
        ? ['learner_id > ?', [of.after ?? '']]
        : ['learner_id > ? and learner_id <= ?', [of.after ?? '', of.upTo]];
  const rows = await sqliteDatabase(payload).rows({
    sql: `select learner_id, min(day) from credit_entries
      where ${whose} and year = ? group by learner_id`,
    args: [...args, year],
  });
  return new Map(rows.map((row) => [String(row[0]), String(row[1])]));
}

async function onMongo(payload: Payload, { year, of }: Wanted) {
  const model = mongoModel(payload, 'credit-entries');
  const whose =
    'learners' in of
      ? {
          learner: { $in: of.learners.map((id): unknown => model.schema.path('learner').cast(id)) },
        }
      : mongoLearners(model, of);
  const rows = await model.collection
    .aggregate<{ _id: unknown; day: string }>([
      { $match: { ...whose, year } },
      { $group: { _id: '$learner', day: { $min: '$day' } } },
    ])
    .toArray();
  return new Map(rows.map(({ _id, day }) => [String(_id), day]));
}
