import type { Payload } from 'payload';

import { sharedByBundles } from '../stores/sharedByBundles.ts';

/** No report is taken for a sitting older than twelve hours, so none of longer ago can matter. */
export const ENDED_LOGINS_KEPT_MS = 13 * 60 * 60 * 1000;

/** How old what a process knows may be. */
const LOOK_EVERY_MS = 1000;
/** Other servers' clocks may be off, and a row may be seen after a later one. */
const OVERLAP_MS = 2 * 60 * 1000;

interface Known {
  /** By id: when it ended. */
  ids: Map<string, number>;
  /** When it was last asked for, and the newest row's date then; milliseconds since 1970. */
  askedAt: number;
  newest: number;
  asking: Promise<void> | undefined;
}

const knownTo = sharedByBundles<Known>('ended-logins', () => ({
  ids: new Map(),
  askedAt: -Infinity,
  newest: 0,
  asking: undefined,
}));

/**
 * The logins that have ended before their token's date, through signing out, a new password or an
 * account in the bin. A study report is believed by its signatures alone, 1,600 a second; this
 * short list, which all processes share through the database, is looked at beside them.
 */
export const endedLogins = {
  /**
   * Notes logins as ended, here at once, elsewhere within a second. To be called before they are
   * taken from the account: a kill between the two then leaves one that is signed in nowhere.
   */
  note: async (payload: Payload, ids: readonly string[], now: Date): Promise<void> => {
    const known = knownTo(payload);
    const at = now.getTime();
    for (const login of ids) {
      await payload.db.create({ collection: 'ended-logins', data: { login, at } });
      known.ids.set(login, at);
    }
  },

  /** Whether a login has ended, as of a second ago at most. */
  has: async (payload: Payload, id: string, now: Date): Promise<boolean> => {
    const known = knownTo(payload);
    if (known.ids.has(id)) return true;
    if (Math.abs(now.getTime() - known.askedAt) >= LOOK_EVERY_MS) {
      known.asking ??= look(payload, known, now).finally(() => (known.asking = undefined));
      await known.asking;
    }
    return known.ids.has(id);
  },

  /** Forgets those that can't matter any more. */
  clear: async (payload: Payload, now: Date): Promise<void> => {
    const where = { at: { less_than: now.getTime() - ENDED_LOGINS_KEPT_MS } };
    await payload.db.deleteMany({ collection: 'ended-logins', where });
  },
};

async function look(payload: Payload, known: Known, now: Date): Promise<void> {
  const oldest = now.getTime() - ENDED_LOGINS_KEPT_MS;
  const from = Math.max(known.newest - OVERLAP_MS, oldest);
  const { docs } = await payload.db.find<{ login: string; at: number }>({
    collection: 'ended-logins',
    where: { at: { greater_than: from } },
    sort: 'at',
    pagination: false,
    limit: 0,
  });
  for (const { login, at } of docs) {
    known.ids.set(login, at);
    known.newest = Math.max(known.newest, at);
  }
  for (const [id, endedAt] of known.ids) {
    if (endedAt >= oldest) break;
    known.ids.delete(id);
  }
  known.askedAt = now.getTime();
}
