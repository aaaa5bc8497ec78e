import type { Payload, SelectType, Where } from 'payload';

import type { ContentCollection } from '../../../cms/domain/content/contentCollections.ts';
import type { Policy } from '../../../cms/domain/policy/policy.ts';
import { cardSelect, toContentCard, type CardSource, type ContentCard } from './contentCard.ts';
import type { Viewer } from '../accounts/viewer.ts';

export interface DatedCard extends ContentCard {
  publishedAt: string;
}

interface Wanted {
  viewer: Viewer;
  collection: ContentCollection;
  where?: Where;
  limit: number;
  policy: Pick<Policy, 'bands' | 'quizUnits'>;
}

/**
 * Published content of one kind that the viewer may read, newest first. Check quizzes belong to
 * their items and are no content of their own.
 */
export async function findCards(
  payload: Payload,
  { viewer, collection, where, limit, policy }: Wanted,
): Promise<{ cards: DatedCard[]; total: number }> {
  const own: Where = collection === 'quizzes' ? { countsHours: { equals: true } } : {};
  const select: SelectType = {
    ...cardSelect,
    publishedAt: true,
    ...(collection === 'quizzes' && { countsHours: true }),
  };
  const { docs, totalDocs } = await payload.find({
    collection,
    where: { and: [{ _status: { equals: 'published' } }, own, where ?? {}] },
    user: viewer.user,
    overrideAccess: false,
    depth: 1,
    limit,
    sort: '-publishedAt',
    select,
  });
  const cards = docs.map((doc: CardSource & { publishedAt?: string | null }) => ({
    ...toContentCard(collection, doc, policy),
    publishedAt: doc.publishedAt ?? '',
  }));
  return { cards, total: totalDocs };
}
