import type { Payload } from 'payload';

import { BANDS } from '../../domain/reports/bands.ts';
import type {
  FilterState,
  LearnerFilter,
  LearnerOrder,
} from '../../domain/reports/learnerFilter.ts';
import type { LearnerYear } from '../../payload-types.ts';
import { LINE_FIELDS, LINE_PROJECTION, readLine, type LearnerLine } from './learnerLine.ts';
import { mongoModel } from './mongoModel.ts';
import { sqliteDatabase } from './sqliteDatabase.ts';

export interface LearnersWanted {
  year: number;
  /** The units they belong to directly. */
  units: readonly string[];
  filter?: LearnerFilter;
  /** As of when somebody is behind, `YYYY-MM-DD`; where it is absent nobody may be asked for by it. */
  today?: string;
}

interface Page extends LearnersWanted {
  order?: LearnerOrder;
  /** From 1. */
  page: number;
  limit: number;
}

/** Each is an index with `year` and `active` before it and `unit` behind it. */
const ORDERS = {
  behind: ['behindFrom', 'staffNumber'],
  hours: ['earnedUnits', 'staffNumber'],
  name: ['name', 'staffNumber'],
  number: ['staffNumber', 'name'],
} as const satisfies Record<LearnerOrder, (keyof LearnerYear)[]>;

/**
 * A page of the active learners of some units, in an order that an index has, past Payload: on
 * MongoDB it adds the id to every order, which no index has there, so that each page would sort
 * all of fifty thousand; on SQLite it spends longer on fifty documents than the page does on all
 * else; and no database's words for comparing two columns pass through it.
 */
export async function learnersInOrder(payload: Payload, wanted: Page): Promise<LearnerLine[]> {
  return payload.db.name === 'mongoose' ? onMongo(payload, wanted) : onSqlite(payload, wanted);
}

/** How many a list has in all its pages. */
export async function countLearners(payload: Payload, wanted: LearnersWanted): Promise<number> {
  if (payload.db.name === 'mongoose') {
    return mongoModel(payload, 'learner-years').collection.countDocuments(mongoQuery(wanted));
  }
  const { rows } = sqliteDatabase(payload);
  const { where, args } = sqliteQuery(wanted);
  const [row] = await rows({ sql: `select count(*) from learner_years where ${where}`, args });
  return Number(row?.[0] ?? 0);
}

/** The state as `storedState` has it. */
const STATES_SQL: Record<FilterState, string> = {
  open: 'earned_units < target_units',
  done: 'earned_units >= target_units',
  'not-started': 'earned_units < target_units and earned_units <= 0',
  behind: 'earned_units < target_units and earned_units > 0 and behind_from <= ?',
  on: `earned_units < target_units and earned_units > 0
    and (behind_from is null or behind_from > ?)`,
};

const likeText = (words: string) => `%${words.replace(/[\\%_]/g, '\\$&')}%`;

function sqliteQuery({ year, units, filter = {}, today = '' }: LearnersWanted) {
  const { layers, state, band, job, words } = filter;
  const conditions: [sql: string, ...args: (string | number)[]][] = [
    ['year = ?', year],
    ['active = 1'],
    ['unit in (select value from json_each(?))', JSON.stringify(units)],
  ];
  if (layers) {
    conditions.push(['layers in (select value from json_each(?))', JSON.stringify(layers)]);
  }
  if (state) {
    const dated = state === 'behind' || state === 'on';
    conditions.push(dated ? [STATES_SQL[state], today] : [STATES_SQL[state]]);
  }
  const range = band === undefined ? undefined : BANDS[band];
  if (range) {
    conditions.push([STATES_SQL.open]);
    if (range.over !== null) conditions.push(['earned_units > ?', range.over]);
    if (range.upTo !== null) conditions.push(['earned_units <= ?', range.upTo]);
  }
  if (job) conditions.push([`job like ? escape '\\'`, likeText(job)]);
  if (words) {
    const like = likeText(words);
    conditions.push([`(name like ? escape '\\' or staff_number like ? escape '\\')`, like, like]);
  }
  return {
    where: conditions.map(([sql]) => `(${sql})`).join(' and '),
    args: conditions.flatMap(([, ...args]) => args),
  };
}

async function onSqlite(payload: Payload, wanted: Page): Promise<LearnerLine[]> {
  const { order = 'number', page, limit } = wanted;
  const { rows: ask, table } = sqliteDatabase(payload);
  const { column } = table('learner-years');
  const { where, args } = sqliteQuery(wanted);
  const named = (property: keyof LearnerYear) => `"${column(property).name}"`;
  const keys = ORDERS[order].map(named).join(', ');
  const rows = await ask({
    // By their ids, so that those before the page are passed by in the index alone.
    sql: `select json_array(${LINE_FIELDS.map(named).join(', ')}) from learner_years where id in
      (select id from learner_years where ${where} order by ${keys} limit ? offset ?) order by ${keys}`,
    args: [...args, limit, (page - 1) * limit],
  });
  return rows.map((row) => readLine(String(row[0])));
}

function mongoQuery({ year, units, filter = {}, today = '' }: LearnersWanted): object {
  const { layers, state, band, job, words } = filter;
  const open = { $expr: { $lt: ['$earnedUnits', '$targetUnits'] } };
  const begun = { earnedUnits: { $gt: 0 } };
  const states: Record<FilterState, object[]> = {
    open: [open],
    done: [{ $expr: { $gte: ['$earnedUnits', '$targetUnits'] } }],
    'not-started': [open, { earnedUnits: { $lte: 0 } }],
    behind: [open, begun, { behindFrom: { $lte: today } }],
    on: [open, begun, { $or: [{ behindFrom: null }, { behindFrom: { $gt: today } }] }],
  };
  const part = (text: string) => ({
    $regex: text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'),
    $options: 'i',
  });
  const range = band === undefined ? undefined : BANDS[band];
  return {
    $and: [
      { year, active: true, unit: { $in: [...units] } },
      ...(layers ? [{ layers: { $in: [...layers] } }] : []),
      ...(state ? states[state] : []),
      ...(range ? [open] : []),
      ...(range && range.over !== null ? [{ earnedUnits: { $gt: range.over } }] : []),
      ...(range && range.upTo !== null ? [{ earnedUnits: { $lte: range.upTo } }] : []),
      ...(job ? [{ job: part(job) }] : []),
      ...(words ? [{ $or: [{ name: part(words) }, { staffNumber: part(words) }] }] : []),
    ],
  };
}

async function onMongo(payload: Payload, wanted: Page): Promise<LearnerLine[]> {
  const { order = 'number', page, limit } = wanted;
  const docs = await mongoModel(payload, 'learner-years')
    .collection.find<LearnerLine>(mongoQuery(wanted), { projection: LINE_PROJECTION })
    .sort(Object.fromEntries(ORDERS[order].map((property) => [property, 1 as const])))
    .skip((page - 1) * limit)
    .limit(limit)
    .toArray();
  return docs.map((line) => ({ ...line, learner: String(line.learner) }));
}
