import type { Payload } from 'payload';

import { mongoModel } from './mongoModel.ts';
import { sqliteDatabase } from './sqliteDatabase.ts';

interface Wanted {
  quiz: string;
  year: number;
}

export interface FirstAttempt {
  id: string;
  learner: string;
}

/**
 * Everybody's first attempt at a quiz in a year, where it is handed in. Whoever takes it again knows
 * the questions, so figures of them are made from these.
 */
export function firstAttempts(payload: Payload, wanted: Wanted): Promise<FirstAttempt[]> {
  return payload.db.name === 'mongoose' ? onMongo(payload, wanted) : onSqlite(payload, wanted);
}

async function onSqlite(payload: Payload, { quiz, year }: Wanted): Promise<FirstAttempt[]> {
  // Beside a minimum SQLite gives the other columns of the row it stands in.
  const rows = await sqliteDatabase(payload).rows({
    sql: `select json_array(id, learner_id, state, min(number)) from quiz_attempts
      where year = ? and quiz = ? group by learner_id`,
    args: [year, quiz],
  });
  return rows.flatMap((row) => {
    const [id, learner, state] = JSON.parse(String(row[0])) as [string, string, string];
    return state === 'submitted' ? [{ id, learner }] : [];
  });
}

async function onMongo(payload: Payload, { quiz, year }: Wanted): Promise<FirstAttempt[]> {
  const rows = await mongoModel(payload, 'quiz-attempts')
    .collection.aggregate<{ _id: unknown; id: unknown; state: string }>([
      { $match: { year, quiz } },
      { $sort: { learner: 1, number: 1 } },
      { $group: { _id: '$learner', id: { $first: '$_id' }, state: { $first: '$state' } } },
      { $match: { state: 'submitted' } },
      { $sort: { _id: 1 } },
    ])
    .toArray();
  return rows.map(({ _id, id }) => ({ id: String(id), learner: String(_id) }));
}
