import type { Payload } from 'payload';

import type { Difficulty } from '../../domain/quiz/difficulty.ts';
import { mongoModel } from './mongoModel.ts';
import { sqliteDatabase } from './sqliteDatabase.ts';

interface Wanted {
  topic?: string | undefined;
  difficulty?: Difficulty | undefined;
}

/**
 * The ids of the questions that editors allow for practice, past Payload: to draw ten of a bank of
 * ten thousand, ten thousand documents need not be built. A question from before there were
 * difficulties is of the middle one.
 */
export function practisableIds(payload: Payload, wanted: Wanted): Promise<string[]> {
  return payload.db.name === 'mongoose' ? onMongo(payload, wanted) : onSqlite(payload, wanted);
}

async function onSqlite(payload: Payload, { topic, difficulty }: Wanted): Promise<string[]> {
  const ofTopic = `and id in
    (select parent_id from questions_rels where path = 'topics' and topics_id = ?)`;
  const rows = await sqliteDatabase(payload).rows({
    sql: `select id from questions where for_practice = 1 and deleted_at is null
      ${topic === undefined ? '' : ofTopic}
      ${difficulty === undefined ? '' : `and coalesce(difficulty, 'medium') = ?`}`,
    args: [topic, difficulty].filter((value) => value !== undefined),
  });
  return rows.map((row) => String(row[0]));
}

async function onMongo(payload: Payload, { topic, difficulty }: Wanted): Promise<string[]> {
  const model = mongoModel(payload, 'questions');
  const stored: unknown = topic && model.schema.path('topics').cast([topic]);
  const [ofTopic] = Array.isArray(stored) ? (stored as unknown[]) : [];
  const rows = await model.collection
    .find({
      ...{ forPractice: true, deletedAt: null },
      ...(ofTopic !== undefined && { topics: ofTopic }),
      ...(difficulty && { difficulty: difficulty === 'medium' ? { $in: [difficulty, null] } : difficulty }), // prettier-ignore
    })
    .project<{ _id: unknown }>({ _id: 1 })
    .toArray();
  return rows.map(({ _id }) => String(_id));
}
