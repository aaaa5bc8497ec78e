import { randomBytes, randomUUID } from 'node:crypto';

import { ObjectId } from 'mongodb';
import type { Payload } from 'payload';

const OBJECT_ID_BYTES = 12;

/**
 * An id that does not tell when it was made: those MongoDB makes begin with the second. For rows
 * that must not be put beside what somebody did at that moment.
 */
export function timelessId(payload: Payload): string {
  if (payload.db.name !== 'mongoose') return randomUUID();
  return new ObjectId(randomBytes(OBJECT_ID_BYTES)).toHexString();
}
