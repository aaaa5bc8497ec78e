import type { Payload } from 'payload';

import { askTogether } from './askTogether.ts';
import { mongoModel } from './mongoModel.ts';
import { sqliteDatabase } from './sqliteDatabase.ts';

interface LearnerAndYear {
  learner: string;
  year: number;
}

/**
 * The number of the newest entry in a learner's year, past Payload: asked with every reading of
 * a record, it is answered by an index alone, for all who ask at the same moment together. 0 where
 * there is no entry.
 */
export const lastSeq = askTogether<LearnerAndYear, number>(
  (payload, years) =>
    payload.db.name === 'mongoose' ? onMongo(payload, years) : onSqlite(payload, years),
  500,
);

async function onSqlite(payload: Payload, years: readonly LearnerAndYear[]): Promise<number[]> {
  const rows = await sqliteDatabase(payload).rows({
    sql: `select (
        select max("seq") from "credit_entries"
        where "learner_id" = wanted.value ->> 0 and "year" = wanted.value ->> 1
      ) from json_each(?) as wanted order by wanted.key`,
    args: [JSON.stringify(years.map(({ learner, year }) => [learner, year]))],
  });
  return rows.map((row) => Number(row[0] ?? 0));
}

async function onMongo(payload: Payload, years: readonly LearnerAndYear[]): Promise<number[]> {
  const model = mongoModel(payload, 'credit-entries');
  const stored = (id: string): unknown => model.schema.path('learner').cast(id);
  const keyOf = ({ learner, year }: LearnerAndYear) => `${learner} ${year}`;
  const wanted = new Map(years.map((of) => [keyOf(of), of]));
  const newest = new Map<string, number>();
  // One by one: grouping would go through all of a year's entries instead of looking at the last.
  await Promise.all(
    Array.from(wanted, async ([key, { learner, year }]) => {
      const entry = await model.collection.findOne(
        { learner: stored(learner), year },
        { sort: { seq: -1 }, projection: { _id: 0, seq: 1 } },
      );
      newest.set(key, Number(entry?.seq ?? 0));
    }),
  );
  return years.map((of) => newest.get(keyOf(of)) ?? 0);
}
