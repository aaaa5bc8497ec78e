import { ObjectId } from 'mongodb';
import type { Payload } from 'payload';

import type { LearnerAudience } from '../../domain/accounts/audience.ts';
import { mongoModel } from './mongoModel.ts';
import { sqliteDatabase } from './sqliteDatabase.ts';

/** What decides what a year asks of somebody, and from when. */
export interface AccountDays {
  id: string;
  audience: LearnerAudience[];
  joinedOn: string | null;
  leftOn: string | null;
  /** An instant, as ISO 8601. */
  createdAt: string;
}

/**
 * Some accounts by their days, in any order, past Payload, which spends longer on fifty of them
 * than a page does on all else; those that are not there are left out.
 */
export async function accountDays(
  payload: Payload,
  ids: readonly string[],
): Promise<AccountDays[]> {
  return (payload.db.name === 'mongoose' ? onMongo : onSqlite)(payload, ids);
}

async function onSqlite(payload: Payload, ids: readonly string[]): Promise<AccountDays[]> {
  const [row] = await sqliteDatabase(payload).rows({
    sql: `select json_group_array(json_object('id', u.id, 'joinedOn', u.joined_on,
        'leftOn', u.left_on, 'createdAt', u.created_at, 'audience', json(
          (select json_group_array(l.value) from users_audience l where l.parent_id = u.id))))
      from users u where u.id in (select value from json_each(?))`,
    args: [JSON.stringify(ids)],
  });
  return JSON.parse(String(row?.[0])) as AccountDays[];
}

type Stored = Partial<Omit<AccountDays, 'id' | 'createdAt'>> & { _id: ObjectId; createdAt: Date };

async function onMongo(payload: Payload, ids: readonly string[]): Promise<AccountDays[]> {
  return mongoModel(payload, 'users')
    .collection.find<Stored>(
      { _id: { $in: ids.map((id) => new ObjectId(id)) } },
      { projection: { audience: 1, joinedOn: 1, leftOn: 1, createdAt: 1 } },
    )
    .map(({ _id, audience, joinedOn, leftOn, createdAt }) => ({
      ...{ id: String(_id), audience: audience ?? [], createdAt: createdAt.toISOString() },
      ...{ joinedOn: joinedOn ?? null, leftOn: leftOn ?? null },
    }))
    .toArray();
}
