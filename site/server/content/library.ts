import type { Payload, Where } from 'payload';

import { CONTENT_AUDIENCES, type ContentAudience } from '../../../cms/domain/accounts/audience.ts';
import {
  CONTENT_COLLECTIONS,
  type ContentCollection,
} from '../../../cms/domain/content/contentCollections.ts';
import { dayOf } from '../../../cms/domain/shanghai.ts';
import { readPolicyOn } from '../../../cms/operations/policy/readPolicyOn.ts';
import type { ContentCard } from './contentCard.ts';
import { findCards } from './findCards.ts';
import type { Viewer } from '../accounts/viewer.ts';

const PAGE_SIZE = 24;
/** Nobody leafs further; the search finds what lies beyond. */
const LAST_PAGE = 40;

export interface LibraryFilter {
  type: ContentCollection | null;
  audience: ContentAudience | null;
  topic: string | null;
  page: number;
}

export interface LibraryPage {
  cards: ContentCard[];
  total: number;
  page: number;
  totalPages: number;
  topics: { slug: string; title: string }[];
}

/** Reads the library's filters from an address; what is unknown filters nothing. */
export function libraryFilter(query: URLSearchParams): LibraryFilter {
  const page = Number(query.get('page') ?? 1);
  return {
    type: CONTENT_COLLECTIONS.find((name) => name === query.get('type')) ?? null,
    audience: CONTENT_AUDIENCES.find((name) => name === query.get('audience')) ?? null,
    topic: query.get('topic') || null,
    page: Number.isInteger(page) && page > 0 ? Math.min(page, LAST_PAGE) : 1,
  };
}

/**
 * A page of the library, newest first across the kinds. Each kind is asked for as much as the
 * page could need of it and the answers are merged.
 */
export async function readLibrary(
  payload: Payload,
  { viewer, filter, now }: { viewer: Viewer; filter: LibraryFilter; now: Date },
): Promise<LibraryPage> {
  const [policy, topics] = await Promise.all([
    readPolicyOn(payload, dayOf(now)),
    payload.find({
      collection: 'topics',
      user: viewer.user,
      overrideAccess: false,
      pagination: false,
      depth: 0,
      select: { title: true, slug: true },
    }),
  ]);
  const topic = topics.docs.find(({ slug }) => slug === filter.topic);
  const where: Where = {
    ...(filter.audience && { audience: { in: [filter.audience] } }),
    ...(filter.topic && { topics: { in: [topic?.id ?? 'none'] } }),
  };
  const limit = filter.page * PAGE_SIZE;
  const kinds = filter.type ? [filter.type] : CONTENT_COLLECTIONS;
  const found = await Promise.all(
    kinds.map((collection) => findCards(payload, { viewer, collection, where, limit, policy })),
  );
  const total = found.reduce((sum, kind) => sum + kind.total, 0);
  const cards = found
    .flatMap((kind) => kind.cards)
    .sort((a, b) => b.publishedAt.localeCompare(a.publishedAt) || a.url.localeCompare(b.url))
    .slice(limit - PAGE_SIZE, limit);
  return {
    cards,
    total,
    page: filter.page,
    totalPages: Math.min(LAST_PAGE, Math.max(1, Math.ceil(total / PAGE_SIZE))),
    topics: topics.docs.map(({ slug, title }) => ({ slug, title })),
  };
}
