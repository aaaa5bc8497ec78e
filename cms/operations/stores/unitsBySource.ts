import type { Payload } from 'payload';

import { SOURCE_KINDS, type LedgerAmount } from '../../domain/ledger/ledgerEntry.ts';
import { mongoLearners } from './mongoLearners.ts';
import { mongoModel } from './mongoModel.ts';
import type { LearnerRange } from './readByLearner.ts';
import { sqliteDatabase } from './sqliteDatabase.ts';
import { storedValue } from './storedValue.ts';

type Row = [learner: string, sourceKind: unknown, units: number];

/**
 * Sums of a year's entries by learner and source, for a range of learners: added up in the
 * database, each in its own words, so that a million entries need not be read to learn that
 * nothing has changed.
 */
export async function unitsBySource(
  payload: Payload,
  { year, range }: { year: number; range: LearnerRange },
): Promise<Map<string, LedgerAmount[]>> {
  const read = payload.db.name === 'mongoose' ? onMongo : onSqlite;
  const sums = new Map<string, LedgerAmount[]>();
  for (const [learner, kind, units] of await read(payload, year, range)) {
    const sourceKind = storedValue.oneOf(SOURCE_KINDS, kind, 'adjustment');
    const own = sums.get(learner);
    if (own) own.push({ sourceKind, units });
    else sums.set(learner, [{ sourceKind, units }]);
  }
  return sums;
}

async function onSqlite(
  payload: Payload,
  year: number,
  { after, upTo }: LearnerRange,
): Promise<Row[]> {
  const rows = await sqliteDatabase(payload).rows({
    sql: `select learner_id, source_kind, sum(units) from credit_entries
      where learner_id > ? ${upTo === null ? '' : 'and learner_id <= ?'} and year = ?
      group by learner_id, source_kind`,
    args: [after ?? '', ...(upTo === null ? [] : [upTo]), year],
  });
  return rows.map((row) => [String(row[0]), row[1], Number(row[2])]);
}

async function onMongo(payload: Payload, year: number, range: LearnerRange): Promise<Row[]> {
  const model = mongoModel(payload, 'credit-entries');
  const rows = await model.collection
    .aggregate<{ _id: { l: unknown; s: unknown }; units: number }>([
      { $match: { ...mongoLearners(model, range), year } },
      { $group: { _id: { l: '$learner', s: '$sourceKind' }, units: { $sum: '$units' } } },
    ])
    .toArray();
  return rows.map(({ _id, units }) => [String(_id.l), _id.s, units]);
}
