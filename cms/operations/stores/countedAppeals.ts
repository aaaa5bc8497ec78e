import type { Payload } from 'payload';

import type { CountedCase } from '../../domain/appeals/boardFigures.ts';
import { mongoModel } from './mongoModel.ts';
import { sqliteDatabase } from './sqliteDatabase.ts';

/** Which cases are counted. */
export interface CountedOf {
  /** First and last month they were raised in, `YYYY-MM` in Shanghai. */
  months: readonly [from: string, to: string];
  /** null: of whatever unit. */
  units: readonly string[] | null;
  /** null: of whatever kind. */
  category: string | null;
}

/** With the unit that handles it. */
export type CountedAppeal = CountedCase & { unit: string | null };

const NAMES = [
  ...(['unit', 'openedAt', 'firstAt', 'firstInTime'] as const),
  ...(['open', 'score', 'wasReopened'] as const),
] as const;

/** What counts of some months' cases, past Payload: tens of thousands in some hundredths of a second. */
export function countedAppeals(payload: Payload, of: CountedOf): Promise<CountedAppeal[]> {
  return payload.db.name === 'mongoose' ? onMongo(payload, of) : onSqlite(payload, of);
}

type Packed = [
  unit: string | null,
  ...[openedAt: number, firstAt: number | null, firstInTime: number | null],
  ...[open: number, score: number | null, wasReopened: number | null],
];

/** As one text: the driver spends more on a row than JSON does. */
async function onSqlite(payload: Payload, { months, units, category }: CountedOf) {
  const { rows, table } = sqliteDatabase(payload);
  const { name, column } = table('appeals');
  const columns = NAMES.map((one) => `"${column(one).name}"`).join(', ');
  const conditions = [
    '"month" between ? and ?',
    ...(units ? ['"unit" in (select value from json_each(?))'] : []),
    ...(category === null ? [] : ['"category" = ?']),
  ];
  const [row] = await rows({
    sql: `select json_group_array(json_array(${columns})) from "${name}" where ${conditions.join(' and ')}`,
    args: [...months, ...(units ? [JSON.stringify(units)] : []), ...(category === null ? [] : [category])], // prettier-ignore
  });
  return (JSON.parse(String(row?.[0])) as Packed[]).map(
    ([unit, openedAt, firstAt, firstInTime, open, score, wasReopened]): CountedAppeal => ({
      ...{ unit, openedAt, firstAt, firstInTime: firstInTime === 1, closed: open === 0, score },
      wasReopened: wasReopened === 1,
    }),
  );
}

type Stored = Pick<CountedCase, 'openedAt'> & {
  unit?: string | null;
  firstAt?: number | null;
  firstInTime?: boolean | null;
  open: boolean;
  score?: number | null;
  wasReopened?: boolean | null;
};

async function onMongo(payload: Payload, { months: [from, to], units, category }: CountedOf) {
  return mongoModel(payload, 'appeals')
    .collection.find<Stored>({
      ...{ month: { $gte: from, $lte: to }, ...(units && { unit: { $in: [...units] } }) },
      ...(category !== null && { category }),
    })
    .project<Stored>({ _id: 0, ...Object.fromEntries(NAMES.map((one) => [one, 1])) })
    .batchSize(10_000)
    .map(({ unit, openedAt, firstAt, firstInTime, open, score, wasReopened }): CountedAppeal => ({
      ...{
        unit: unit ?? null,
        openedAt,
        firstAt: firstAt ?? null,
        firstInTime: firstInTime ?? false,
        closed: !open,
      },
      ...{ score: score ?? null, wasReopened: wasReopened ?? false },
    }))
    .toArray();
}
