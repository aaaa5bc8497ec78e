import { randomUUID } from 'node:crypto';

import { ObjectId } from 'mongodb';
import type { Payload } from 'payload';

/** An id as the database in use makes them. */
export function newId(payload: Payload): string {
  return payload.db.name === 'mongoose' ? new ObjectId().toHexString() : randomUUID();
}
