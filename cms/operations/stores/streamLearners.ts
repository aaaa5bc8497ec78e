import type { Payload } from 'payload';

import type { LearnerYear } from '../../payload-types.ts';
import { LINE_FIELDS, LINE_PROJECTION, readLine, type LearnerLine } from './learnerLine.ts';
import { mongoModel } from './mongoModel.ts';
import { sqliteDatabase } from './sqliteDatabase.ts';

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
  const order = key.map(named).join(', ');
  for (let after: string[] | null = null; ;) {
    const rows: ArrayLike<unknown>[] = await ask({
      sql: [
        `select json_array(${LINE_FIELDS.map(named).join(', ')}), id from "${name}"`,
        `where year = ? and active = 1 and ${of}`,
        'and unit in (select value from json_each(?))',
        ...(after ? [`and (${order}) > (${key.map(() => '?').join(', ')})`] : []),
        `order by ${order} limit ${PAGE}`,
      ].join(' '),
      args: [year, JSON.stringify(units), ...(after ?? [])],
    });
    if (rows.length > 0) yield rows.map((row) => readLine(String(row[0])));
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    const line: Record<string, unknown> = { ...readLine(String(last[0])), id: last[1] };
    after = key.map((property) => String(line[property]));
  }
}

async function* onMongo(payload: Payload, { year, units }: Wanted): AsyncIterable<LearnerLine[]> {
  const cursor = mongoModel(payload, 'learner-years')
    .collection.find<LearnerLine>(
      { year, active: true, unit: { $in: [...units] } },
      { projection: LINE_PROJECTION },
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
