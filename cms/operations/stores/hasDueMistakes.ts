import { askDue } from './askDue.ts';
import { mongoModel } from './mongoModel.ts';
import { sqliteDatabase } from './sqliteDatabase.ts';

/** Whether any of a learner's mistakes comes back by a day, past Payload: every home page asks. */
export const hasDueMistakes = askDue({
  onSqlite: async (payload, { learners, today }) => {
    const rows = await sqliteDatabase(payload).rows({
      sql: `select distinct learner_id from mistake_cards
        where learner_id in (select value from json_each(?)) and state = 'open' and due <= ?`,
      args: [JSON.stringify(learners), today],
    });
    return new Set(rows.map((row) => String(row[0])));
  },
  onMongo: async (payload, { learners, today }) => {
    const model = mongoModel(payload, 'mistake-cards');
    const stored = learners.map((id): unknown => model.schema.path('learner').cast(id));
    const ids = await model.collection.distinct('learner', {
      ...{ learner: { $in: stored }, state: 'open', due: { $lte: today } },
    });
    return new Set(ids.map(String));
  },
});
