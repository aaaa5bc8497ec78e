import { LRUCache } from 'lru-cache';
import type { Payload } from 'payload';

import { countUnseen } from '../../../cms/operations/messages/countUnseen.ts';

/** Of the last seconds: a person who turns pages costs one look. */
const counts = new LRUCache<string, number, Payload>({
  max: 5_000,
  ttl: 10_000,
  fetchMethod: (viewer, _, { context: payload }) => countUnseen(payload, viewer),
});

/** How many messages wait for somebody, as every page's head says it: ten seconds old at most. */
export const unseenBy = {
  read: async (payload: Payload, viewer: string): Promise<number> =>
    (await counts.fetch(viewer, { context: payload })) ?? 0,

  /** After the person has opened some. */
  forget: (viewer: string): void => {
    counts.delete(viewer);
  },
};
