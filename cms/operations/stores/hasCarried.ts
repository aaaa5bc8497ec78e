import { askDue } from './askDue.ts';
import { mongoModel } from './mongoModel.ts';
import { sqliteDatabase } from './sqliteDatabase.ts';

/**
 * Whether a completion of a learner that a full day has put off has come to its day, past Payload:
 * whoever begins to study asks.
 */
export const hasCarried = askDue({
  onSqlite: async (payload, { learners, today }) => {
    const asked = JSON.stringify(learners);
    const rows = await sqliteDatabase(payload).rows({
      sql: `select learner_id from study_sessions
          where learner_id in (select value from json_each(?))
            and state = 'awaiting-day' and carried_to <= ?
        union select learner_id from quiz_attempts
          where learner_id in (select value from json_each(?))
            and entry is null and carried_to <= ?`,
      args: [asked, today, asked, today],
    });
    return new Set(rows.map((row) => String(row[0])));
  },
  onMongo: async (payload, { learners, today }) => {
    const [sittings, attempts] = [
      mongoModel(payload, 'study-sessions'),
      mongoModel(payload, 'quiz-attempts'),
    ];
    const learner = {
      $in: learners.map((id): unknown => sittings.schema.path('learner').cast(id)),
    };
    const due = { learner, carriedTo: { $lte: today } };
    const found = await Promise.all([
      sittings.collection.distinct('learner', { ...due, state: 'awaiting-day' }),
      attempts.collection.distinct('learner', { ...due, entry: null }),
    ]);
    return new Set(found.flat().map(String));
  },
});
