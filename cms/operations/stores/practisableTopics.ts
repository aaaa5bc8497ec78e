import type { Payload } from 'payload';

import { mongoModel } from './mongoModel.ts';
import { sqliteDatabase } from './sqliteDatabase.ts';

/** The ids of the topics that have a question which editors allow for practice, past Payload. */
export async function practisableTopics(payload: Payload): Promise<string[]> {
  if (payload.db.name === 'mongoose') {
    const allowed = { forPractice: true, deletedAt: null };
    const ids = await mongoModel(payload, 'questions').distinct('topics', allowed);
    return ids.map(String);
  }
  const rows = await sqliteDatabase(payload).rows({
    sql: `select distinct topics_id from questions_rels where path = 'topics' and parent_id in
      (select id from questions where for_practice = 1 and deleted_at is null)`,
    args: [],
  });
  return rows.map((row) => String(row[0]));
}
