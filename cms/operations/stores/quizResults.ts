import type { Payload } from 'payload';

import { mongoLearners } from './mongoLearners.ts';
import { mongoModel } from './mongoModel.ts';
import type { LearnerRange } from './readByLearner.ts';
import { sqliteDatabase } from './sqliteDatabase.ts';

interface Wanted {
  range: LearnerRange;
  /** Attempts handed in from the first to before the second, milliseconds since 1970. */
  from: number;
  before: number;
}

/**
 * The quizzes that the learners of a range handed in, by learner: of each quiz whether one of
 * their attempts has passed. Found in the database, each in its own words.
 */
export async function quizResults(
  payload: Payload,
  wanted: Wanted,
): Promise<Map<string, { passed: boolean }[]>> {
  const read = payload.db.name === 'mongoose' ? onMongo : onSqlite;
  const results = new Map<string, { passed: boolean }[]>();
  for (const [learner, passed] of await read(payload, wanted)) {
    const own = results.get(learner);
    if (own) own.push({ passed });
    else results.set(learner, [{ passed }]);
  }
  return results;
}

type Row = [learner: string, passed: boolean];

async function onSqlite(payload: Payload, { range, from, before }: Wanted): Promise<Row[]> {
  const { after, upTo } = range;
  const rows = await sqliteDatabase(payload).rows({
    sql: `select learner_id, max(coalesce(passed, 0)) from quiz_attempts
      where learner_id > ? ${upTo === null ? '' : 'and learner_id <= ?'}
        and state = 'submitted' and submitted_at >= ? and submitted_at < ?
      group by learner_id, quiz`,
    args: [after ?? '', ...(upTo === null ? [] : [upTo]), from, before],
  });
  return rows.map((row) => [String(row[0]), Number(row[1]) === 1]);
}

async function onMongo(payload: Payload, { range, from, before }: Wanted): Promise<Row[]> {
  const model = mongoModel(payload, 'quiz-attempts');
  const rows = await model.collection
    .aggregate<{ _id: { l: unknown }; passed: number }>([
      {
        $match: {
          ...{ ...mongoLearners(model, range), state: 'submitted' },
          submittedAt: { $gte: from, $lt: before },
        },
      },
      {
        $group: {
          _id: { l: '$learner', q: '$quiz' },
          passed: { $max: { $cond: [{ $eq: ['$passed', true] }, 1, 0] } },
        },
      },
    ])
    .toArray();
  return rows.map(({ _id, passed }) => [String(_id.l), passed === 1]);
}
