import type { Payload } from 'payload';

import type { CountedCase } from '../../domain/appeals/boardFigures.ts';
import { mongoModel } from './mongoModel.ts';
import { sqliteDatabase } from './sqliteDatabase.ts';

/** Which cases are counted. */
export interface CountedOf {
  /** Those they were raised in, `YYYY-MM` in Shanghai. */
  months: readonly string[];
  /** null: of whatever unit. */
  units: readonly string[] | null;
  /** null: of whatever kind. */
  category: string | null;
  /** Whether it is to be told which unit handles each. */
  byUnit?: boolean;
}

/** With the unit that handles it, where that was asked for. */
export type CountedAppeal = CountedCase & { unit: string | null };

/** What counts of some months' cases, past Payload: tens of thousands in some hundredths of a second. */
export function countedAppeals(payload: Payload, of: CountedOf): Promise<CountedAppeal[]> {
  return payload.db.name === 'mongoose' ? onMongo(payload, of) : onSqlite(payload, of);
}

type Packed = [
  ...[waited: number | null, firstInTime: number | null, open: number],
  ...[score: number | null, wasReopened: number | null, unit?: string | null],
];

/** As one text: the driver spends more on a row than JSON does. */
async function onSqlite(payload: Payload, { months, units, category, byUnit }: CountedOf) {
  const { rows, table } = sqliteDatabase(payload);
  const { name, column } = table('appeals');
  const named = (property: string) => `"${column(property).name}"`;
  const values = [
    `${named('firstAt')} - ${named('openedAt')}`,
    ...['firstInTime', 'open', 'score', 'wasReopened'].map(named),
    ...(byUnit ? [named('unit')] : []),
  ];
  const conditions = [
    // Named one by one: of a span the planner thinks little, and reads all of the units' years.
    '"month" in (select value from json_each(?))',
    ...(units ? ['"unit" in (select value from json_each(?))'] : []),
    ...(category === null ? [] : ['"category" = ?']),
  ];
  const [row] = await rows({
    sql: `select json_group_array(json_array(${values.join(', ')})) from "${name}" where ${conditions.join(' and ')}`,
    args: [JSON.stringify(months), ...(units ? [JSON.stringify(units)] : []), ...(category === null ? [] : [category])], // prettier-ignore
  });
  return (JSON.parse(String(row?.[0])) as Packed[]).map(
    ([waited, firstInTime, open, score, wasReopened, unit = null]): CountedAppeal => ({
      ...{ unit, waited, firstInTime: firstInTime === 1, closed: open === 0, score },
      wasReopened: wasReopened === 1,
    }),
  );
}

interface Stored {
  unit?: string | null;
  waited: number | null;
  firstInTime?: boolean | null;
  open: boolean;
  score?: number | null;
  wasReopened?: boolean | null;
}

async function onMongo(payload: Payload, { months, units, category, byUnit }: CountedOf) {
  const wanted = {
    waited: { $subtract: ['$firstAt', '$openedAt'] },
    ...{ firstInTime: 1, open: 1, score: 1, wasReopened: 1 },
    ...(byUnit && { unit: 1 }),
  };
  return mongoModel(payload, 'appeals')
    .collection.find<Stored>({
      ...{ month: { $in: [...months] }, ...(units && { unit: { $in: [...units] } }) },
      ...(category !== null && { category }),
    })
    .project<Stored>({ _id: 0, ...wanted })
    .batchSize(10_000)
    .map(({ unit, waited, firstInTime, open, score, wasReopened }): CountedAppeal => ({
      ...{ unit: unit ?? null, waited: waited ?? null, firstInTime: firstInTime ?? false },
      ...{ closed: !open, score: score ?? null, wasReopened: wasReopened ?? false },
    }))
    .toArray();
}
