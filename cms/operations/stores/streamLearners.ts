import type { Payload } from 'payload';

import type { LearnerYear } from '../../payload-types.ts';
import { mongoModel } from './mongoModel.ts';
import { sqliteDatabase } from './sqliteDatabase.ts';

const FIELDS = [
  ...(['staffNumber', 'name', 'unit', 'targetUnits', 'earnedUnits', 'onlineUnits'] as const),
  ...(['classUnits', 'fieldUnits', 'quizUnits', 'adjustmentUnits'] as const),
] as const;

/** What a list of learners shows of a year. */
export type LearnerLine = Pick<LearnerYear, (typeof FIELDS)[number]> & { learner: string };

interface Wanted {
  year: number;
  /** The units they belong to directly. */
  units: readonly string[];
}

const PAGE = 1_000;

/**
 * All active learners of some units, by staff number and name, page by page, past Payload: each
 * page goes on behind the last learner of the one before, however many there are.
 */
export function streamLearners(payload: Payload, wanted: Wanted): AsyncIterable<LearnerLine[]> {
  return payload.db.name === 'mongoose' ? onMongo(payload, wanted) : onSqlite(payload, wanted);
}

/** Those without a staff number come first, as in the index. */
async function* onSqlite(payload: Payload, wanted: Wanted): AsyncIterable<LearnerLine[]> {
  yield* keyset(payload, wanted, { of: 'staff_number is null', key: ['name', 'id'] });
  yield* keyset(payload, wanted, {
    of: 'staff_number is not null',
    key: ['staffNumber', 'name', 'id'],
  });
}

interface Part {
  of: string;
  /** What orders it, without a tie. */
  key: readonly (keyof LearnerYear)[];
}

async function* keyset(
  payload: Payload,
  { year, units }: Wanted,
  { of, key }: Part,
): AsyncIterable<LearnerLine[]> {
  const { rows: ask, table } = sqliteDatabase(payload);
  const { name, column } = table('learner-years');
  const named = (property: string) => `"${column(property).name}"`;
  const names = ['id', 'learner', ...FIELDS];
  const order = key.map(named).join(', ');
  for (let after: string[] | null = null; ;) {
    const rows: ArrayLike<unknown>[] = await ask({
      sql: [
        `select json_array(${names.map(named).join(', ')}) from "${name}"`,
        `where year = ? and active = 1 and ${of}`,
        'and unit in (select value from json_each(?))',
        ...(after ? [`and (${order}) > (${key.map(() => '?').join(', ')})`] : []),
        `order by ${order} limit ${PAGE}`,
      ].join(' '),
      args: [year, JSON.stringify(units), ...(after ?? [])],
    });
    const lines = rows.map((row): LearnerLine & { id: string } => {
      const values = JSON.parse(String(row[0])) as unknown[];
      return Object.fromEntries(names.map((property, n) => [property, values[n]])) as never;
    });
    if (lines.length > 0) yield lines;
    const last = lines.at(-1);
    if (!last || lines.length < PAGE) return;
    after = key.map((property) => String((last as Record<string, unknown>)[property]));
  }
}

async function* onMongo(payload: Payload, { year, units }: Wanted): AsyncIterable<LearnerLine[]> {
  const cursor = mongoModel(payload, 'learner-years')
    .collection.find<LearnerLine>(
      { year, active: true, unit: { $in: [...units] } },
      {
        projection: { _id: 0, learner: 1, ...Object.fromEntries(FIELDS.map((name) => [name, 1])) },
      },
    )
    .sort({ staffNumber: 1, name: 1 })
    .batchSize(PAGE);
  try {
    let page: LearnerLine[] = [];
    for await (const line of cursor) {
      page.push({ ...line, learner: String(line.learner) });
      if (page.length < PAGE) continue;
      yield page;
      page = [];
    }
    if (page.length > 0) yield page;
  } finally {
    // Whoever stops reading in the middle leaves no cursor open on the server.
    await cursor.close();
  }
}
