import { randomBytes } from 'node:crypto';

import type { Payload } from 'payload';

import { hasLeft } from '../../domain/accounts/hasLeft.ts';
import { idOf } from '../../domain/idOf.ts';
import { dayOf } from '../../domain/shanghai.ts';
import type { CalendarKey, User } from '../../payload-types.ts';
import { retry } from '../retry.ts';
import { compareAndSet } from '../stores/compareAndSet.ts';

const collection = 'calendar-keys';
const SECRET_BYTES = 24;

const newSecret = (): string => randomBytes(SECRET_BYTES).toString('base64url');

/** The secrets by which people's calendars are read: one a person, made when first asked for. */
export const calendarKey = {
  /** A person's secret. Of two who ask first at once one makes it: a person has one row. */
  read: async (payload: Payload, learner: string): Promise<string> => {
    const { secret } = await keyOf(payload, learner);
    return secret;
  },
  /** Gives a person a new one; by the old one nothing is read any more. */
  renew: async (payload: Payload, learner: string): Promise<void> => {
    const { id, secret } = await keyOf(payload, learner);
    // Renewed at the same time elsewhere, it is a new one as well.
    await compareAndSet(payload, collection, [
      { id, expect: { secret }, set: { secret: newSecret() } },
    ]);
  },
  /** Whose secret it is; null for one that is nobody's, or of somebody who has left. */
  owner: async (payload: Payload, secret: string, now: Date): Promise<User | null> => {
    const key = await payload.db.findOne<CalendarKey>({
      collection,
      where: { secret: { equals: secret } },
    });
    const user = key
      ? await payload.db.findOne<User>({
          collection: 'users',
          where: { id: { equals: idOf(key.learner) } },
        })
      : null;
    if (!user || user.deletedAt || hasLeft(user, dayOf(now))) return null;
    return user;
  },
};

async function keyOf(payload: Payload, learner: string): Promise<CalendarKey> {
  const find = () =>
    payload.db.findOne<CalendarKey>({ collection, where: { learner: { equals: learner } } });
  return retry(async (again) => {
    const known = await find();
    if (known) return known;
    try {
      const data = { learner, secret: newSecret() };
      return (await payload.db.create({ collection, data })) as CalendarKey;
    } catch (error) {
      if (await find()) return again();
      throw error;
    }
  });
}
