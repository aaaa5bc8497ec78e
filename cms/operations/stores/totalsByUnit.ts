import { sql } from '@payloadcms/db-sqlite/drizzle';
import type { Payload } from 'payload';

import type { UnitTotals } from '../../domain/reports/rollUp.ts';
import { mongoModel } from './mongoModel.ts';
import { shareReading } from './shareReading.ts';
import { sqliteDatabase } from './sqliteDatabase.ts';

type Row = UnitTotals & { unit: string };

/**
 * Sums of the active learners who belong to each unit directly, from the projections of a year.
 * Grouped in the database, each in its own words, so that a report of fifty thousand learners
 * reads as many rows as there are units; once for all who ask at the same moment.
 */
export const totalsByUnit = shareReading(
  async (payload: Payload, year: number): Promise<ReadonlyMap<string, UnitTotals>> => {
    const rows = payload.db.name === 'mongoose' ? onMongo(payload, year) : onSqlite(payload, year);
    return new Map((await rows).map(({ unit, ...totals }) => [unit, totals]));
  },
);

async function onSqlite(payload: Payload, year: number): Promise<Row[]> {
  return sqliteDatabase(payload).drizzle.all<Row>(sql`
    select unit, count(*) as learners, sum(target_units) as "targetUnits",
      sum(earned_units) as "earnedUnits", sum(earned_units >= target_units) as done
    from learner_years where year = ${year} and active = 1 and unit is not null group by unit
  `);
}

async function onMongo(payload: Payload, year: number): Promise<Row[]> {
  return mongoModel(payload, 'learner-years').aggregate<Row>([
    { $match: { year, active: true, unit: { $ne: null } } },
    {
      $group: {
        _id: '$unit',
        learners: { $sum: 1 },
        targetUnits: { $sum: '$targetUnits' },
        earnedUnits: { $sum: '$earnedUnits' },
        done: { $sum: { $cond: [{ $gte: ['$earnedUnits', '$targetUnits'] }, 1, 0] } },
      },
    },
    { $project: { _id: 0, unit: '$_id', learners: 1, targetUnits: 1, earnedUnits: 1, done: 1 } },
  ]);
}
