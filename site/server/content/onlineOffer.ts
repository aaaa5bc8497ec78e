import { LRUCache } from 'lru-cache';
import type { Payload, SelectType, Where } from 'payload';

import { CONTENT_COLLECTIONS } from '../../../cms/domain/content/contentCollections.ts';
import { itemKey } from '../../../cms/domain/content/itemKey.ts';
import type { Policy } from '../../../cms/domain/policy/policy.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { toContentCard, type CardSource } from './contentCard.ts';

/** What one item would earn, by its key. */
type Offer = ReadonlyMap<string, number>;

interface Asked {
  payload: Payload;
  viewer: Viewer;
  policy: Policy;
}

/** All content is read for this, so not for every page; a sum of hours may be minutes old. */
const kept = new LRUCache<string, Offer, Asked>({
  max: 64,
  ttl: 5 * 60_000,
  allowStale: true,
  fetchMethod: (_key, _stale, { context }) => read(context),
});

/** One of a test's Payloads must not be told what another has. */
const numbers = new WeakMap<Payload, number>();
let last = 0;

function numberOf(payload: Payload): number {
  const number = numbers.get(payload) ?? (last += 1);
  numbers.set(payload, number);
  return number;
}

/**
 * What all published content that a viewer may read would earn by today's policy, item by item:
 * the same for everybody of the same layers and roles, and minutes old at most.
 */
export async function readOnlineOffer(asked: Asked): Promise<Offer> {
  const { payload, viewer, policy } = asked;
  const alike = [numberOf(payload), policy.version, ...viewer.roles, ...viewer.audience].join(' ');
  return kept.forceFetch(alike, { context: asked });
}

async function read({ payload, viewer, policy }: Asked): Promise<Offer> {
  const offers = await Promise.all(
    CONTENT_COLLECTIONS.map(async (collection) => {
      const isQuiz = collection === 'quizzes';
      const published: Where = { _status: { equals: 'published' } };
      const where: Where = isQuiz
        ? { and: [published, { countsHours: { equals: true } }] }
        : published;
      const select: SelectType = {
        title: true,
        nominalMinutes: true,
        ...(isQuiz && { countsHours: true }),
      };
      const { docs } = await payload.find({
        collection,
        where,
        user: viewer.user,
        overrideAccess: false,
        depth: 0,
        pagination: false,
        select,
      });
      return docs.map((doc: CardSource): [string, number] => [
        itemKey(collection, doc.id),
        toContentCard(collection, doc, policy).units,
      ]);
    }),
  );
  return new Map(offers.flat());
}
