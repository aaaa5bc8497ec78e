import type { Payload } from 'payload';

import { CONTENT_AUDIENCES, type ContentAudience } from '../../../cms/domain/accounts/audience.ts';
import {
  CONTENT_COLLECTIONS,
  type ContentCollection,
} from '../../../cms/domain/content/contentCollections.ts';
import { dayOf } from '../../../cms/domain/shanghai.ts';
import { readCatalogue } from '../../../cms/operations/content/catalogue/readCatalogue.ts';
import { shownPolicyOn } from '../../../cms/operations/policy/shownPolicyOn.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { toContentCard, type ContentCard } from './contentCard.ts';

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
  topics: readonly { slug: string; title: string }[];
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

/** A page of the library, newest first across the kinds. */
export async function readLibrary(
  payload: Payload,
  { viewer, filter, now }: { viewer: Viewer; filter: LibraryFilter; now: Date },
): Promise<LibraryPage> {
  const [policy, catalogue] = await Promise.all([
    shownPolicyOn(payload, dayOf(now)),
    readCatalogue(payload),
  ]);
  const { type, audience, topic: slug, page } = filter;
  const topic = catalogue.topics.find((one) => one.slug === slug)?.id ?? 'none';
  const found = catalogue
    .shelf(viewer.user)
    .filter(
      (item) =>
        (!type || item.collection === type) &&
        (!audience || item.audience.includes(audience)) &&
        (!slug || item.topics.includes(topic)),
    );
  return {
    cards: found
      .slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)
      .map((item) => toContentCard(catalogue, item, policy)),
    total: found.length,
    page,
    totalPages: Math.min(LAST_PAGE, Math.max(1, Math.ceil(found.length / PAGE_SIZE))),
    topics: catalogue.topics,
  };
}
