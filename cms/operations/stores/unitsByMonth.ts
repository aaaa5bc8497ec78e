import type { Payload } from 'payload';

import { SOURCE_KINDS, type LedgerAmount } from '../../domain/ledger/ledgerEntry.ts';
import { mongoLearners } from './mongoLearners.ts';
import { mongoModel } from './mongoModel.ts';
import type { LearnerRange } from './readByLearner.ts';
import { sqliteDatabase } from './sqliteDatabase.ts';
import { storedValue } from './storedValue.ts';

type Row = [learner: string, sourceKind: unknown, units: number, day: string];

/** The sum of a source in a month, with the first day it has entries of. */
export type MonthAmount = LedgerAmount & { day: string };

interface Wanted {
  year: number;
  range: LearnerRange;
  /** Only what was written before this instant. */
  before?: Date;
}

/**
 * Sums of a year's entries by learner, source and month, for a range of learners: added up in
 * the database, each in its own words, so that a million entries need not be read to learn that
 * nothing has changed.
 */
export async function unitsByMonth(
  payload: Payload,
  wanted: Wanted,
): Promise<Map<string, MonthAmount[]>> {
  const read = payload.db.name === 'mongoose' ? onMongo : onSqlite;
  const sums = new Map<string, MonthAmount[]>();
  for (const [learner, kind, units, day] of await read(payload, wanted)) {
    const sourceKind = storedValue.oneOf(SOURCE_KINDS, kind, 'adjustment');
    const own = sums.get(learner);
    if (own) own.push({ sourceKind, units, day });
    else sums.set(learner, [{ sourceKind, units, day }]);
  }
  return sums;
}

async function onSqlite(
  payload: Payload,
  { year, range: { after, upTo }, before }: Wanted,
): Promise<Row[]> {
  const rows = await sqliteDatabase(payload).rows({
    sql: `select learner_id, source_kind, sum(units), min(day) from credit_entries
      where learner_id > ? ${upTo === null ? '' : 'and learner_id <= ?'} and year = ?
        ${before ? 'and at < ?' : ''}
      group by learner_id, source_kind, substr(day, 6, 2)`,
    args: [
      after ?? '',
      ...(upTo === null ? [] : [upTo]),
      year,
      ...(before ? [before.toISOString()] : []),
    ],
  });
  return rows.map((row) => [String(row[0]), row[1], Number(row[2]), String(row[3])]);
}

async function onMongo(payload: Payload, { year, range, before }: Wanted): Promise<Row[]> {
  const model = mongoModel(payload, 'credit-entries');
  const rows = await model.collection
    .aggregate<{ _id: { l: unknown; s: unknown }; units: number; day: string }>([
      { $match: { ...mongoLearners(model, range), year, ...(before && { at: { $lt: before } }) } },
      {
        $group: {
          _id: { l: '$learner', s: '$sourceKind', m: { $substrBytes: ['$day', 5, 2] } },
          units: { $sum: '$units' },
          day: { $min: '$day' },
        },
      },
    ])
    .toArray();
  return rows.map(({ _id, units, day }) => [String(_id.l), _id.s, units, day]);
}
