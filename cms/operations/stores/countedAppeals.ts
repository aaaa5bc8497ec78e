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

/** What a packed number says besides the time waited. */
const SIGNS = { firstInTime: 1, closed: 2, wasReopened: 4, answered: 8 };
const SCORE_PLACE = 16;
const WAITED_PLACE = 128;

interface PackedUnit {
  _id: { unit?: string | null };
  cases: number[];
}

/**
 * As one number a case, and few documents: the driver spends far more on a document of five fields
 * than on a number. Time waited stands above the signs; three years of it leave room.
 */
async function onMongo(payload: Payload, { months, units, category, byUnit }: CountedOf) {
  const sign = (is: object, place: number) => ({ $cond: [is, place, 0] });
  const packed = {
    $add: [
      sign({ $eq: ['$firstInTime', true] }, SIGNS.firstInTime),
      sign({ $eq: ['$open', false] }, SIGNS.closed),
      sign({ $eq: ['$wasReopened', true] }, SIGNS.wasReopened),
      sign({ $gt: ['$firstAt', null] }, SIGNS.answered),
      { $multiply: [{ $ifNull: ['$score', 0] }, SCORE_PLACE] },
      { $multiply: [{ $ifNull: [{ $subtract: ['$firstAt', '$openedAt'] }, 0] }, WAITED_PLACE] },
    ],
  };
  const found = await mongoModel(payload, 'appeals')
    .collection.aggregate<PackedUnit>([
      {
        $match: {
          ...{ month: { $in: [...months] }, ...(units && { unit: { $in: [...units] } }) },
          ...(category !== null && { category }),
        },
      },
      // By month besides: a document has its limit, and a year of a large company comes near it.
      {
        $group: {
          _id: { month: '$month', ...(byUnit && { unit: '$unit' }) },
          cases: { $push: packed },
        },
      },
    ])
    .toArray();
  return found.flatMap(({ _id: { unit = null }, cases }) =>
    cases.map((one) => unpacked(one, unit)),
  );
}

function unpacked(packed: number, unit: string | null): CountedAppeal {
  const rest = packed % WAITED_PLACE;
  const has = (place: number) => (rest & place) !== 0;
  const score = Math.floor(rest / SCORE_PLACE);
  return {
    ...{ unit, firstInTime: has(SIGNS.firstInTime), closed: has(SIGNS.closed) },
    ...{ wasReopened: has(SIGNS.wasReopened), score: score === 0 ? null : score },
    waited: has(SIGNS.answered) ? Math.floor(packed / WAITED_PLACE) : null,
  };
}
