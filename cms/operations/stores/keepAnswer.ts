import type { AnyBulkWriteOperation } from 'mongoose';
import type { Payload } from 'payload';

import { mongoModel } from './mongoModel.ts';
import { sqliteDatabase } from './sqliteDatabase.ts';
import { writeTogether } from './writeTogether.ts';

/** An answer to one question of an attempt. */
export interface KeptAnswer {
  /** The attempt's. */
  id: string;
  learner: string;
  /** The id of one that its paper asks. */
  question: string;
  response: unknown;
  /** An attempt whose time ended before this takes no answers; milliseconds since 1970. */
  notOver: number;
}

/**
 * Puts an answer into an attempt that is open, in one statement that reads nothing first: two tabs
 * that answer different questions lose neither, on two servers at once, too, and whoever hands in
 * at the same moment by the version they read is refused and reads again.
 *
 * @returns whether it was made: false where the attempt is not there, not the learner's or not open
 */
export const keepAnswer = writeTogether<KeptAnswer>((payload, answers) =>
  payload.db.name === 'mongoose' ? onMongo(payload, answers) : onSqlite(payload, answers),
);

async function onSqlite(payload: Payload, answers: readonly KeptAnswer[]): Promise<boolean[]> {
  const rows = await sqliteDatabase(payload).rows({
    sql: `update quiz_attempts as t set version = t.version + 1,
        responses = json_set(coalesce(t.responses, '{}'), j.value ->> 2, json(j.value -> 3))
      from json_each(?) as j
      where t.id = j.value ->> 0 and t.learner_id = j.value ->> 1 and t.state = 'open'
        and (t.deadline is null or t.deadline >= j.value ->> 4) returning id`,
    args: [
      JSON.stringify(
        answers.map(({ id, learner, question, response, notOver }) => [
          ...[id, learner, `$."${question}"`, response, notOver],
        ]),
      ),
    ],
  });
  const made = new Set(rows.map((row) => String(row[0])));
  return answers.map(({ id }) => made.has(id));
}

async function onMongo(payload: Payload, answers: readonly KeptAnswer[]): Promise<boolean[]> {
  const model = mongoModel(payload, 'quiz-attempts');
  const changes = answers.map(({ id, learner, question, response, notOver }) => ({
    // Not less: none at all, too. Two conditions in an `$or` take the planner a fifth of the act.
    filter: { _id: id, learner, state: 'open', deadline: { $not: { $lt: notOver } } },
    update: { $inc: { version: 1 }, $set: { [`responses.${question}`]: response } },
  }));
  if (changes.length > 1) {
    const operations: AnyBulkWriteOperation[] = changes.map((one) => ({
      updateOne: { ...one, timestamps: false },
    }));
    const { matchedCount } = await model.bulkWrite(operations, { ordered: false });
    if (matchedCount === changes.length) return changes.map(() => true);
    // A bulk write only counts its matches: each is made again, which changes nothing.
  }
  return Promise.all(
    changes.map(async ({ filter, update }) => {
      const { matchedCount } = await model.updateOne(filter, update, { timestamps: false });
      return matchedCount === 1;
    }),
  );
}
