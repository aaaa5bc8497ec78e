import type { Payload } from 'payload';

import { SOURCE_KINDS, type SourceKind } from '../../domain/ledger/ledgerEntry.ts';
import { mongoLearners } from './mongoLearners.ts';
import { mongoModel } from './mongoModel.ts';
import type { LearnerRange } from './readByLearner.ts';
import { sqliteDatabase } from './sqliteDatabase.ts';
import { storedValue } from './storedValue.ts';

/** Something of a year that a learner was credited for, and no reversal has taken back. */
export interface StandingSource {
  learner: string;
  kind: SourceKind;
  collection: string;
  id: string;
  /** The day it counts for, `YYYY-MM-DD`. */
  day: string;
}

interface Wanted {
  year: number;
  range: LearnerRange;
  /** Only what was written before this instant. */
  before: Date;
  /** What counts for one of these days, both included; */
  from: string;
  to: string;
  /** and of these sources, whatever day it counts for. */
  ids: readonly string[];
}

/**
 * What the learners of a range have standing awards for, found in the database: of each source
 * there are more awards than reversals, which is how an award that was taken back and earned
 * again is told from one that was not.
 */
export async function standingSources(payload: Payload, wanted: Wanted): Promise<StandingSource[]> {
  const read = payload.db.name === 'mongoose' ? onMongo : onSqlite;
  return (await read(payload, wanted)).map(([learner, kind, collection, id, day]) => ({
    ...{ learner, collection, id, day },
    kind: storedValue.oneOf(SOURCE_KINDS, kind, 'adjustment'),
  }));
}

type Packed = [kind: unknown, collection: string, id: string, day: string];
type Row = [learner: string, ...Packed];

async function onSqlite(payload: Payload, wanted: Wanted): Promise<Row[]> {
  const { year, range, before, from, to, ids } = wanted;
  const { after, upTo } = range;
  const rows = await sqliteDatabase(payload).rows({
    // One row a learner: the driver spends far more on a row than JSON does on what is in it.
    sql: `select learner, json_group_array(json_array(kind, collection, source, day)) from (
      select learner_id as learner, min(source_kind) as kind, source_collection as collection,
        source_id as source, max(case when credit_entries.kind = 'award' then credit_entries.day end) as day
      from credit_entries
      where learner_id > ? ${upTo === null ? '' : 'and learner_id <= ?'} and year = ? and at < ?
        and source_id is not null
      group by learner_id, source_collection, source_id
      having sum(credit_entries.kind = 'award') > sum(credit_entries.kind = 'reversal')
        and (max(case when credit_entries.kind = 'award' then credit_entries.day end) between ? and ?
          or source_id in (select value from json_each(?)))
    ) group by learner`,
    args: [
      after ?? '',
      ...(upTo === null ? [] : [upTo]),
      ...[year, before.toISOString(), from, to, JSON.stringify(ids)],
    ],
  });
  return rows.flatMap((row) =>
    (JSON.parse(String(row[1])) as Packed[]).map((source): Row => [String(row[0]), ...source]),
  );
}

async function onMongo(payload: Payload, wanted: Wanted): Promise<Row[]> {
  const { year, range, before, from, to, ids } = wanted;
  const model = mongoModel(payload, 'credit-entries');
  const count = (kind: string) => ({ $sum: { $cond: [{ $eq: ['$kind', kind] }, 1, 0] } });
  const rows = await model.collection
    .aggregate<{ _id: { l: unknown; c: string; s: string }; kind: unknown; day: string }>([
      {
        $match: {
          ...{ ...mongoLearners(model, range), year, at: { $lt: before } },
          sourceId: { $ne: null },
        },
      },
      {
        $group: {
          _id: { l: '$learner', c: '$sourceCollection', s: '$sourceId' },
          ...{ kind: { $min: '$sourceKind' }, awards: count('award') },
          reversals: count('reversal'),
          day: { $max: { $cond: [{ $eq: ['$kind', 'award'] }, '$day', null] } },
        },
      },
      {
        $match: {
          $expr: { $gt: ['$awards', '$reversals'] },
          $or: [{ day: { $gte: from, $lte: to } }, { '_id.s': { $in: [...ids] } }],
        },
      },
    ])
    .toArray();
  return rows.map(({ _id, kind, day }) => [String(_id.l), kind, _id.c, _id.s, day]);
}
