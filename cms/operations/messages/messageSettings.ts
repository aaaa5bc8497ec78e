import type { Payload } from 'payload';

import type { MutableRule } from '../../domain/messages/reminderRules.ts';
import type { MessageSetting } from '../../payload-types.ts';

const collection = 'message-settings';

/** What somebody wants to be told; who has never chosen is told everything. */
export const messageSettings = {
  /** The rules that somebody has muted. */
  read: async (payload: Payload, learner: string): Promise<MutableRule[]> =>
    (await find(payload, learner))?.muted ?? [],

  /** Mutes these rules and no others. Two that save at once leave the one or the other, whole. */
  mute: async (
    payload: Payload,
    { learner, muted }: { learner: string; muted: MutableRule[] },
  ): Promise<void> => {
    const standing = await find(payload, learner);
    if (standing) {
      await payload.update({ collection, id: standing.id, data: { muted } });
      return;
    }
    try {
      await payload.create({ collection, data: { learner, muted } });
    } catch (error) {
      const made = await find(payload, learner);
      if (!made) throw error;
      await payload.update({ collection, id: made.id, data: { muted } });
    }
  },
};

const find = (payload: Payload, learner: string) =>
  payload.db.findOne<MessageSetting>({ collection, where: { learner: { equals: learner } } });
