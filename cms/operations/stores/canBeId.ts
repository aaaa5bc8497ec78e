import type { Payload } from 'payload';

/** Whether a text can be an id at all: MongoDB refuses a whole query for one that can't. */
export function canBeId({ db }: Payload, id: string): boolean {
  return db.name !== 'mongoose' || /^[0-9a-f]{24}$/i.test(id);
}
