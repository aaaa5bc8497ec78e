import type { Payload } from 'payload';

import { mongoModel } from './mongoModel.ts';
import { sqliteDatabase } from './sqliteDatabase.ts';

/** What Payload keeps of a login in the account; its id is the token's `sid`. */
export interface LoginSession {
  id: string;
  createdAt: Date;
  expiresAt: Date;
}

interface Added {
  account: string;
  /** The hash that the password was compared with. */
  hash: string;
  session: LoginSession;
  /** How many are kept, the newest. */
  most: number;
}

/**
 * The logins an account has, changed one by one. Payload itself reads the whole account, changes
 * its list and writes all of it back: of two at once, in one process or two, one is lost.
 */
export const loginSessions = {
  /**
   * Adds one, if the account is still there and its password still the one that was compared.
   *
   * @returns the ids of those dropped for it; null when it was not added
   */
  add: (payload: Payload, added: Added): Promise<string[] | null> =>
    payload.db.name === 'mongoose' ? addOnMongo(payload, added) : addOnSqlite(payload, added),

  /** Removes one, or all where none is named. */
  remove: async (payload: Payload, account: string, session?: string): Promise<void> => {
    if (payload.db.name === 'mongoose') {
      const gone = session ? { $pull: { sessions: { id: session } } } : { $set: { sessions: [] } };
      await mongoModel(payload, 'users').updateOne({ _id: account }, gone, { timestamps: false });
      return;
    }
    const sql = `delete from "users_sessions" where "_parent_id" = ?${session ? ' and "id" = ?' : ''}`;
    const args = session ? [account, session] : [account];
    await sqliteDatabase(payload).rows({ sql, args });
  },

  /**
   * Lets one last longer.
   *
   * @returns whether it is still there
   */
  extend: async (
    payload: Payload,
    account: string,
    session: string,
    expiresAt: Date,
  ): Promise<boolean> => {
    if (payload.db.name === 'mongoose') {
      const { matchedCount } = await mongoModel(payload, 'users').updateOne(
        { _id: account, 'sessions.id': session },
        { $set: { 'sessions.$.expiresAt': expiresAt } },
        { timestamps: false },
      );
      return matchedCount === 1;
    }
    const rows = await sqliteDatabase(payload).rows({
      sql: 'update "users_sessions" set "expires_at" = ? where "_parent_id" = ? and "id" = ? returning "id"',
      args: [expiresAt.toISOString(), account, session],
    });
    return rows.length === 1;
  },
};

async function addOnMongo(
  payload: Payload,
  { account, hash, session, most }: Added,
): Promise<string[] | null> {
  const before = await mongoModel(payload, 'users').findOneAndUpdate(
    { _id: account, hash, deletedAt: null },
    { $push: { sessions: { $each: [session], $slice: -most } } },
    { timestamps: false, returnDocument: 'before', lean: true },
  );
  if (!before) return null;
  const { sessions = [] } = before as { sessions?: { id: string }[] };
  return sessions.slice(0, Math.max(0, sessions.length + 1 - most)).map(({ id }) => id);
}

/** Two statements: a kill between them leaves one login too many, until the next one. */
async function addOnSqlite(
  payload: Payload,
  { account, hash, session, most }: Added,
): Promise<string[] | null> {
  const { rows: ask } = sqliteDatabase(payload);
  const added = await ask({
    sql: [
      'insert into "users_sessions" ("_order", "_parent_id", "id", "created_at", "expires_at")',
      'select (select coalesce(max("_order"), 0) + 1 from "users_sessions" where "_parent_id" = u."id"),',
      'u."id", ?, ?, ? from "users" as u',
      'where u."id" = ? and u."hash" = ? and u."deleted_at" is null returning "id"',
    ].join(' '),
    args: [
      session.id,
      session.createdAt.toISOString(),
      session.expiresAt.toISOString(),
      account,
      hash,
    ],
  });
  if (added.length === 0) return null;
  const dropped = await ask({
    sql: [
      'delete from "users_sessions" where "_parent_id" = ? and "id" not in',
      '(select "id" from "users_sessions" where "_parent_id" = ? order by "_order" desc limit ?)',
      'returning "id"',
    ].join(' '),
    args: [account, account, most],
  });
  return dropped.map((row) => String(row[0]));
}
