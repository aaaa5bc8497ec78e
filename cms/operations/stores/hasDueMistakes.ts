import type { Payload } from 'payload';

import { askTogether } from './askTogether.ts';
import { mongoModel } from './mongoModel.ts';
import { sqliteDatabase } from './sqliteDatabase.ts';

interface Asked {
  learner: string;
  /** `YYYY-MM-DD` in Shanghai. */
  today: string;
}

/**
 * Whether any of a learner's mistakes comes back by a day, past Payload: every home page asks and
 * mostly none does, so all who ask at the same moment are answered together.
 */
export const hasDueMistakes = askTogether<Asked, boolean>(async (payload, all) => {
  const read = payload.db.name === 'mongoose' ? onMongo : onSqlite;
  const found = new Map<string, Set<string>>();
  for (const [today, asked] of Map.groupBy(all, (one) => one.today)) {
    found.set(today, await read(payload, { today, learners: asked.map(({ learner }) => learner) }));
  }
  return all.map(({ learner, today }) => found.get(today)?.has(learner) ?? false);
}, 200);

interface Wanted {
  learners: string[];
  today: string;
}

async function onSqlite(payload: Payload, { learners, today }: Wanted): Promise<Set<string>> {
  const rows = await sqliteDatabase(payload).rows({
    sql: `select distinct learner_id from mistake_cards
      where learner_id in (select value from json_each(?)) and state = 'open' and due <= ?`,
    args: [JSON.stringify(learners), today],
  });
  return new Set(rows.map((row) => String(row[0])));
}

async function onMongo(payload: Payload, { learners, today }: Wanted): Promise<Set<string>> {
  const model = mongoModel(payload, 'mistake-cards');
  const stored = learners.map((id): unknown => model.schema.path('learner').cast(id));
  const ids = await model.collection.distinct('learner', {
    ...{ learner: { $in: stored }, state: 'open', due: { $lte: today } },
  });
  return new Set(ids.map(String));
}
