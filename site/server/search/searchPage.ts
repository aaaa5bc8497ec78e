import type { Payload } from 'payload';

import { CONTENT_AUDIENCES, type ContentAudience } from '../../../cms/domain/accounts/audience.ts';
import {
  CONTENT_COLLECTIONS,
  type ContentCollection,
} from '../../../cms/domain/content/contentCollections.ts';
import type { CatalogueTopic } from '../../../cms/domain/content/catalogue.ts';
import { readCatalogue } from '../../../cms/operations/content/catalogue/readCatalogue.ts';
import { OperationError } from '../../../cms/operations/OperationError.ts';
import { HITS_A_PAGE } from '../../../cms/operations/search/askIndex.ts';
import { searchContent, type SearchResult } from '../../../cms/operations/search/searchContent.ts';
import type { Language } from '../../../cms/text/language.ts';
import { refusalText } from '../../../cms/text/refusals.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { wholeNumber } from '../wholeNumber.ts';

const LONGEST = 200;
const LONGEST_TOPIC = 80;
const LAST_PAGE = 50;

/** One thing found. */
export type FoundItem = SearchResult['hits'][number];

export type SearchPage = {
  q: string;
  type: ContentCollection | undefined;
  audience: ContentAudience | undefined;
  /** a topic's slug */
  topic: string | undefined;
  page: number;
} & (
  | {
      state: 'found';
      result: SearchResult;
      topics: readonly CatalogueTopic[];
      totalPages: number;
    }
  | { state: 'idle' }
  | { state: 'down'; message: string }
);

interface Asked {
  viewer: Viewer;
  query: URLSearchParams;
  /** What is told of a search that is down is told in it. */
  language: Language;
}

/** The search page's state: nothing asked yet, found, or the search is out of reach. */
export async function readSearchPage(
  payload: Payload,
  { viewer, query, language }: Asked,
): Promise<SearchPage> {
  const asked = {
    q: (query.get('q') ?? '').trim().slice(0, LONGEST),
    type: CONTENT_COLLECTIONS.find((name) => name === query.get('type')),
    audience: CONTENT_AUDIENCES.find((name) => name === query.get('audience')),
    topic: query.get('topic')?.slice(0, LONGEST_TOPIC) || undefined,
    page: wholeNumber(query.get('page'), { min: 1, max: LAST_PAGE, fallback: 1 }),
  };
  if (!asked.q) return { ...asked, state: 'idle' };
  try {
    const result = await searchContent(payload, { viewer: viewer.user, query: asked });
    const totalPages = Math.min(LAST_PAGE, Math.ceil(result.total / HITS_A_PAGE));
    const { topics } = await readCatalogue(payload);
    return { ...asked, state: 'found', result, topics, totalPages };
  } catch (error) {
    if (error instanceof OperationError && error.status === 503) {
      return { ...asked, state: 'down', message: refusalText(language, ...error.refusal) };
    }
    throw error;
  }
}
