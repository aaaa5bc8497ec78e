import type { Payload } from 'payload';

import { CONTENT_AUDIENCES, type ContentAudience } from '../../domain/accounts/audience.ts';
import { addressOf } from '../../domain/content/addressOf.ts';
import type { ContentCollection } from '../../domain/content/contentCollections.ts';
import { hasRole } from '../../domain/accounts/hasRole.ts';
import { simplify } from '../../domain/search/simplify.ts';
import type { User } from '../../payload-types.ts';
import type { SearchDocument } from '../../search/buildSearchDocument.ts';
import { searchClient } from '../../search/searchClient.ts';
import { searchConfig } from '../../search/searchConfig.ts';
import { OperationError } from '../OperationError.ts';

export const HITS_A_PAGE = 20;
const SNIPPET_LENGTH = 60;

/** Around what is found; the page turns them into `<mark>` after escaping the rest. */
export const MARK = { open: '\u0002', close: '\u0003' };

export interface SearchQuery {
  q: string;
  type?: ContentCollection | undefined;
  audience?: ContentAudience | undefined;
  topic?: string | undefined;
  page: number;
}

export interface SearchHit {
  collection: ContentCollection;
  id: string;
  title: string;
  url: string;
  /** Plain text with what was found between MARK.open and MARK.close. */
  snippet: string;
  nominalMinutes: number;
}

export interface SearchResult {
  total: number;
  hits: SearchHit[];
  facets: Record<'type' | 'audience' | 'topic', Record<string, number>>;
}

/**
 * Searches published content: words, parts of words, pinyin, initials, traditional forms. What
 * an editor has restricted to its layers is found by those only.
 *
 * @throws OperationError 503 `search-down` where the search server does not answer
 */
export async function searchContent(
  payload: Payload,
  { viewer, query }: { viewer: User; query: SearchQuery },
): Promise<SearchResult> {
  try {
    const index = searchClient(payload).index<SearchDocument>(searchConfig(payload).index);
    const found = await index.search(simplify(query.q.trim()), {
      filter: filters(viewer, query),
      facets: ['collection', 'audience', 'topics'],
      page: query.page,
      hitsPerPage: HITS_A_PAGE,
      attributesToRetrieve: [
        'collection',
        'document',
        'title',
        'slug',
        'summary',
        'nominalMinutes',
      ],
      attributesToHighlight: ['summary', 'body'],
      attributesToCrop: ['summary', 'body'],
      cropLength: SNIPPET_LENGTH,
      highlightPreTag: MARK.open,
      highlightPostTag: MARK.close,
    });
    return {
      total: found.totalHits,
      hits: found.hits.map((hit) => ({
        collection: hit.collection,
        id: hit.document,
        title: hit.title,
        url: addressOf(hit),
        snippet: snippet(hit._formatted),
        nominalMinutes: hit.nominalMinutes,
      })),
      facets: {
        type: found.facetDistribution?.collection ?? {},
        audience: found.facetDistribution?.audience ?? {},
        topic: found.facetDistribution?.topics ?? {},
      },
    };
  } catch (error) {
    payload.logger.warn(`search: ${error instanceof Error ? error.message : 'failed'}`);
    throw new OperationError(503, 'search-down');
  }
}

/** The part of the text in which something was found, or the summary. */
function snippet(formatted: Partial<SearchDocument> | undefined): string {
  const marked = [formatted?.summary, formatted?.body].find((text) => text?.includes(MARK.open));
  return (marked ?? formatted?.summary ?? '').replace(/\s+/g, ' ');
}

function filters(viewer: User, { type, audience, topic }: SearchQuery): string[] {
  const result = ['isCheck = false'];
  if (type) result.push(`collection = ${JSON.stringify(type)}`);
  if (audience) result.push(`audience = ${JSON.stringify(audience)}`);
  if (topic) result.push(`topics = ${JSON.stringify(topic)}`);
  if (!hasRole(viewer, 'editor', 'admin')) {
    const own = ['all', ...(viewer.audience ?? [])].filter((layer) =>
      (CONTENT_AUDIENCES as readonly string[]).includes(layer),
    );
    result.push(`restricted = false OR audience IN [${own.join(', ')}]`);
  }
  return result;
}
