import type { Payload } from 'payload';

import { mongoModel } from './mongoModel.ts';
import { sqliteDatabase } from './sqliteDatabase.ts';

export interface QuizSum {
  quiz: string;
  /** Attempts handed in, and the people they are of. */
  attempts: number;
  people: number;
  /** How many of the people passed in one of them. */
  passed: number;
  /** Of everybody's first attempt, 0 to 100. */
  meanScore: number;
}

interface Wanted {
  year: number;
  /** The units whose people count, directly; null: everybody. */
  units: readonly string[] | null;
}

/** What came of every quiz of a year, summed up in the database, each in its own words. */
export function quizSums(payload: Payload, wanted: Wanted): Promise<QuizSum[]> {
  return payload.db.name === 'mongoose' ? onMongo(payload, wanted) : onSqlite(payload, wanted);
}

async function onSqlite(payload: Payload, { year, units }: Wanted): Promise<QuizSum[]> {
  const theirs = `and learner_id in
    (select id from users where unit_id in (select value from json_each(?)))`;
  // Beside a minimum SQLite gives the other columns of the row it stands in: the first score.
  const rows = await sqliteDatabase(payload).rows({
    sql: `select quiz, sum(attempts), count(*), sum(passed), avg(score) from (
        select quiz, count(*) as attempts, total(passed) > 0 as passed, score, min(number)
        from quiz_attempts where year = ? and state = 'submitted' ${units ? theirs : ''}
        group by quiz, learner_id
      ) group by quiz`,
    args: [year, ...(units ? [JSON.stringify(units)] : [])],
  });
  return rows.map((row) => ({
    quiz: String(row[0]),
    attempts: Number(row[1]),
    people: Number(row[2]),
    passed: Number(row[3]),
    meanScore: Number(row[4]),
  }));
}

async function onMongo(payload: Payload, { year, units }: Wanted): Promise<QuizSum[]> {
  const users = mongoModel(payload, 'users');
  const stored = (unit: string): unknown => users.schema.path('unit').cast(unit);
  const theirs = units && {
    learner: { $in: await users.distinct('_id', { unit: { $in: units.map(stored) } }) },
  };
  const rows = await mongoModel(payload, 'quiz-attempts')
    .collection.aggregate<Omit<QuizSum, 'quiz'> & { _id: string }>([
      { $match: { year, state: 'submitted', ...theirs } },
      {
        $group: {
          _id: { quiz: '$quiz', learner: '$learner' },
          attempts: { $sum: 1 },
          passed: { $max: { $cond: [{ $eq: ['$passed', true] }, 1, 0] } },
          // Compared by its first field: the first attempt's.
          first: { $min: { number: '$number', score: '$score' } },
        },
      },
      {
        $group: {
          _id: '$_id.quiz',
          attempts: { $sum: '$attempts' },
          people: { $sum: 1 },
          passed: { $sum: '$passed' },
          meanScore: { $avg: '$first.score' },
        },
      },
    ])
    .toArray();
  return rows.map(({ _id, ...sums }) => ({ quiz: _id, ...sums }));
}
