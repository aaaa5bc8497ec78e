import type { ObjectId } from 'mongodb';
import type { Payload } from 'payload';

import type { ContestScore } from '../../domain/quiz/contest/contestScore.ts';
import { mongoModel } from './mongoModel.ts';
import { sqliteDatabase } from './sqliteDatabase.ts';

/** The best run of a learner in a season, and the unit it was played for. */
export interface BestRun extends ContestScore {
  learner: string;
  unit: string | null;
}

/**
 * Everybody's best run in a season, picked in the database as `compareScores` orders them, past
 * Payload: read from the runs themselves, so that no sum can be behind them.
 */
export function contestScores(payload: Payload, season: string): Promise<BestRun[]> {
  return payload.db.name === 'mongoose' ? onMongo(payload, season) : onSqlite(payload, season);
}

async function onSqlite(payload: Payload, season: string): Promise<BestRun[]> {
  const rows = await sqliteDatabase(payload).rows({
    sql: `select learner_id, unit, levels_passed, right_answers, seconds from (
        select *, row_number() over (
          partition by learner_id order by levels_passed desc, right_answers desc, seconds, number
        ) as place from contest_runs where season = ?
      ) where place = 1`,
    args: [season],
  });
  return rows.map((row) => ({
    learner: String(row[0]),
    unit: row[1] === null || row[1] === undefined ? null : String(row[1] as string),
    levelsPassed: Number(row[2]),
    right: Number(row[3]),
    seconds: Number(row[4]),
  }));
}

type Grouped = ContestScore & { _id: ObjectId; unit?: string | null };

async function onMongo(payload: Payload, season: string): Promise<BestRun[]> {
  const rows = await mongoModel(payload, 'contest-runs')
    .collection.aggregate<Grouped>([
      { $match: { season } },
      { $sort: { levelsPassed: -1, rightAnswers: -1, seconds: 1, number: 1 } },
      {
        $group: {
          _id: '$learner',
          unit: { $first: '$unit' },
          levelsPassed: { $first: '$levelsPassed' },
          right: { $first: '$rightAnswers' },
          seconds: { $first: '$seconds' },
        },
      },
    ])
    .toArray();
  return rows.map(({ _id, unit, levelsPassed, right, seconds }) => ({
    ...{ learner: _id.toHexString(), unit: unit ?? null, levelsPassed, right, seconds },
  }));
}
