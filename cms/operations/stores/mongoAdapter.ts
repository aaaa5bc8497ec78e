import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { Payload } from 'payload';

/** The MongoDB below Payload. */
export function mongoAdapter(payload: Payload): MongooseAdapter {
  const { db }: { db: object } = payload;
  if (!isMongo(db)) throw new Error('The database is not MongoDB');
  return db;
}

const isMongo = (db: object): db is MongooseAdapter => 'name' in db && db.name === 'mongoose';
