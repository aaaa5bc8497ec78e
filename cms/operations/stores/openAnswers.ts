import type { Payload } from 'payload';

import { askTogether } from './askTogether.ts';
import { canBeId } from './canBeId.ts';
import { mongoModel } from './mongoModel.ts';
import { sqliteDatabase } from './sqliteDatabase.ts';

/** What an answer to be saved changes of its attempt. */
export interface OpenAnswers {
  learner: string;
  state: string;
  version: number;
  /** Milliseconds since 1970; null where time is not limited. */
  deadline: number | null;
  /** As stored: whoever reads them parses them. */
  responses: unknown;
}

/**
 * Attempts by what changes in them, past Payload and without their papers, all that are asked for
 * at the same moment together: a class that sits a quiz saves hundreds of answers a second. Null
 * for one that is not there.
 */
export const openAnswers = askTogether<string, OpenAnswers | null>(async (payload, ids) => {
  const read = payload.db.name === 'mongoose' ? onMongo : onSqlite;
  // One that can be no id must not spoil the others' query.
  const found = await read(payload, [...new Set(ids)].filter((id) => canBeId(payload, id))); // prettier-ignore
  return ids.map((id) => found.get(id) ?? null);
}, 200);

type Found = Map<string, OpenAnswers>;

async function onSqlite(payload: Payload, ids: readonly string[]): Promise<Found> {
  const rows = await sqliteDatabase(payload).rows({
    // One text a row: the driver spends more on a column than JSON does.
    sql: `select id, json_object('learner', learner_id, 'state', state, 'version', version,
        'deadline', deadline, 'responses', json(responses))
      from quiz_attempts where id in (select value from json_each(?))`,
    args: [JSON.stringify(ids)],
  });
  return new Map(rows.map((row) => [String(row[0]), JSON.parse(String(row[1])) as OpenAnswers]));
}

type Stored = Omit<OpenAnswers, 'learner' | 'deadline'> &
  Record<'_id' | 'learner', unknown> & { deadline?: number | null };

async function onMongo(payload: Payload, ids: readonly string[]): Promise<Found> {
  const model = mongoModel(payload, 'quiz-attempts');
  const docs = await model.collection
    .find<Stored>(
      { _id: { $in: ids.map((id) => model.schema.path('_id').cast(id) as never) } },
      { projection: { learner: 1, state: 1, version: 1, deadline: 1, responses: 1 } },
    )
    .toArray();
  return new Map(
    docs.map(({ _id, learner, state, version, deadline = null, responses }) => [
      String(_id),
      { learner: String(learner), state, version, deadline, responses },
    ]),
  );
}
