import type { Payload } from 'payload';

import { SOURCE_KINDS } from '../../domain/ledger/ledgerEntry.ts';
import { MONTHS, monthField } from '../../domain/ledger/monthUnits.ts';
import { BANDS } from '../../domain/reports/bands.ts';
import type { OwnPart } from '../../domain/reports/yearPart.ts';
import { inSlices } from '../../domain/inSlices.ts';
import { mongoModel } from './mongoModel.ts';
import { sqliteDatabase } from './sqliteDatabase.ts';

interface Wanted {
  year: number;
  /** `YYYY-MM-DD`: as of when somebody is behind. */
  today: string;
}

/**
 * Sums of the active learners of a year who belong to one unit directly and have the same layers,
 * added up in the database, each in its own words: fifty thousand learners are some hundred rows.
 */
export async function partsOfYear(payload: Payload, wanted: Wanted): Promise<OwnPart[]> {
  return payload.db.name === 'mongoose' ? onMongo(payload, wanted) : onSqlite(payload, wanted);
}

const SUMS = ['targetUnits', 'earnedUnits', ...SOURCE_KINDS.map((kind) => `${kind}Units` as const), ...MONTHS.map(monthField)] as const; // prettier-ignore

/** @param figures learners, done, behind, not started, then `SUMS`, then `BANDS` */
function toPart(unit: string, layers: string, figures: readonly number[]): OwnPart {
  const [learners = 0, done = 0, behind = 0, notStarted = 0, targetUnits = 0, earnedUnits = 0] =
    figures;
  const rest = figures.slice(6);
  return {
    ...{ unit, layers, learners, done, behind, notStarted, targetUnits, earnedUnits },
    bySource: Object.fromEntries(
      SOURCE_KINDS.map((kind, n) => [kind, rest[n] ?? 0]),
    ) as OwnPart['bySource'],
    byMonth: MONTHS.map((_, n) => rest[SOURCE_KINDS.length + n] ?? 0),
    bands: BANDS.map((_, n) => rest[SOURCE_KINDS.length + MONTHS.length + n] ?? 0),
  };
}

/** So many learners are added up in some 7 ms: what all who are served by this process wait. */
const AT_ONCE = 2_000;

/**
 * Unit by unit, others having their turn between them (`takeTurns`). Who moves from one unit to another meanwhile may
 * be in both or in none of this one reading; within one slice, as all of a smaller enterprise, not.
 */
async function onSqlite(payload: Payload, { year, today }: Wanted): Promise<OwnPart[]> {
  const { rows: ask, table } = sqliteDatabase(payload);
  const { name, column } = table('learner-years');
  const named = (property: string) => `"${column(property).name}"`;
  const [earned, target, from] = ['earnedUnits', 'targetUnits', 'behindFrom'].map(named);
  const within = BANDS.map(({ over, upTo }) =>
    [
      `${earned} < ${target}`,
      ...(over === null ? [] : [`${earned} > ${over}`]),
      ...(upTo === null ? [] : [`${earned} <= ${upTo}`]),
    ].join(' and '),
  );
  const figures = [
    ...['count(*)', `sum(${earned} >= ${target})`],
    `sum(${earned} < ${target} and ${earned} > 0 and ${from} is not null and ${from} <= ?)`,
    `sum(${earned} < ${target} and ${earned} <= 0)`,
    ...SUMS.map((property) => `sum(${named(property)})`),
    ...within.map((condition) => `sum(${condition})`),
  ];
  const counted = await ask({
    sql: [
      `select unit, count(*) from "${name}"`,
      'where year = ? and active = 1 and unit is not null group by 1',
    ].join(' '),
    args: [year],
  });
  const units = counted.map((row) => ({ unit: String(row[0]), size: Number(row[1]) }));
  const parts: OwnPart[] = [];
  for (const slice of inSlices(units, AT_ONCE)) {
    const rows = await ask({
      sql: [
        `select unit, coalesce(layers, ''), ${figures.join(', ')} from "${name}"`,
        'where year = ? and active = 1',
        'and unit in (select value from json_each(?)) group by 1, 2',
      ].join(' '),
      args: [today, year, JSON.stringify(slice.map(({ unit }) => unit))],
    });
    for (const row of rows) {
      parts.push(toPart(String(row[0]), String(row[1]), Array.from(row).slice(2).map(Number)));
    }
  }
  return parts;
}

async function onMongo(payload: Payload, { year, today }: Wanted): Promise<OwnPart[]> {
  const count = (...conditions: object[]) => ({ $sum: { $cond: [{ $and: conditions }, 1, 0] } });
  const open = { $lt: ['$earnedUnits', '$targetUnits'] };
  const begun = { $gt: ['$earnedUnits', 0] };
  const figures: object[] = [
    { $sum: 1 },
    count({ $gte: ['$earnedUnits', '$targetUnits'] }),
    count(open, begun, { $lte: [{ $ifNull: ['$behindFrom', '9999'] }, today] }),
    count(open, { $lte: ['$earnedUnits', 0] }),
    ...SUMS.map((property) => ({ $sum: `$${property}` })),
    ...BANDS.map(({ over, upTo }) =>
      count(
        open,
        ...(over === null ? [] : [{ $gt: ['$earnedUnits', over] }]),
        ...(upTo === null ? [] : [{ $lte: ['$earnedUnits', upTo] }]),
      ),
    ),
  ];
  const rows = await mongoModel(payload, 'learner-years')
    .collection.aggregate<{ _id: { u: string; l: string } } & Record<string, number>>([
      { $match: { year, active: true, unit: { $ne: null } } },
      {
        $group: {
          _id: { u: '$unit', l: { $ifNull: ['$layers', ''] } },
          ...Object.fromEntries(figures.map((figure, n) => [`f${n}`, figure])),
        },
      },
    ])
    .toArray();
  return rows.map((row) =>
    toPart(
      row._id.u,
      row._id.l,
      figures.map((_, n) => Number(row[`f${n}`])),
    ),
  );
}
