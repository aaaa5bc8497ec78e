import type { Payload } from 'payload';

import type { ContentAudience } from '../../domain/accounts/audience.ts';
import { addressOf } from '../../domain/content/addressOf.ts';
import type { ContentCollection } from '../../domain/content/contentCollections.ts';
import { excerptFound, MARK, markFound } from '../../domain/search/markFound.ts';
import { simplify } from '../../domain/search/simplify.ts';
import type { User } from '../../payload-types.ts';
import { OperationError } from '../OperationError.ts';
import { askIndex, type IndexAnswer, type IndexHit, type Question } from './askIndex.ts';
import { findable } from './findable.ts';
import { questionsOf } from './questionsOf.ts';
import { readBodies } from './readBodies.ts';
import { readSynonyms } from './readSynonyms.ts';

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
  /** Plain text with what was found between MARK.open and MARK.close, as `markedTitle` is. */
  snippet: string;
  markedTitle: string;
  nominalMinutes: number;
}

export interface SearchResult {
  total: number;
  hits: SearchHit[];
  facets: Record<'type' | 'audience' | 'topic', Record<string, number>>;
}

/**
 * Searches published content: words, parts of words, pinyin, initials, traditional forms, numerals
 * in either form. What an editor has restricted to its layers is found by those only.
 *
 * @throws OperationError 503 `search-down` where the search server does not answer
 */
export async function searchContent(
  payload: Payload,
  { viewer, query }: { viewer: User; query: SearchQuery },
): Promise<SearchResult> {
  const synonyms = await readSynonyms(payload);
  const typed = {
    ...{ text: simplify(query.q.trim()), filter: filters(viewer, query) },
    ...{ synonyms, page: query.page },
  };
  try {
    const { question, answer } = await firstAnswer(payload, typed);
    return {
      total: answer.total,
      hits: await show(payload, answer.hits, question),
      facets: {
        type: answer.facets.collection ?? {},
        audience: answer.facets.audience ?? {},
        topic: answer.facets.topics ?? {},
      },
    };
  } catch (error) {
    payload.logger.warn(`search: ${error instanceof Error ? error.message : 'failed'}`);
    throw new OperationError(503, 'search-down');
  }
}

interface Answered {
  question: Question;
  answer: IndexAnswer;
}

/** The answer to the strictest question that finds something. */
async function firstAnswer(
  payload: Payload,
  typed: Parameters<typeof questionsOf>[1] & { page: number },
): Promise<Answered> {
  let last: Answered = {
    question: { wordings: [] },
    answer: { total: 0, hits: [], facets: {} },
  };
  for await (const question of questionsOf(payload, typed)) {
    last = { question, answer: await askIndex(payload, question, typed) };
    if (last.answer.total > 0) break;
  }
  return last;
}

/** What is shown of the items found, with what was found marked in it. */
async function show(
  payload: Payload,
  hits: readonly IndexHit[],
  { wordings, within }: Question,
): Promise<SearchHit[]> {
  const runs = wordings.flat();
  const summaries = new Map(hits.map((hit) => [hit.id, markFound(hit.shownSummary, runs)]));
  const isMarked = ({ id }: IndexHit) => summaries.get(id)?.includes(MARK.open);
  const elsewhere = runs.length > 0 && !within ? hits.filter((hit) => !isMarked(hit)) : [];
  const bodies = await readBodies(payload, elsewhere);
  return hits.map((hit) => ({
    collection: hit.collection,
    id: hit.document,
    title: hit.shownTitle,
    markedTitle: markFound(hit.shownTitle, runs),
    url: addressOf(hit),
    snippet: (
      excerptFound(bodies.get(hit.id) ?? '', runs) ??
      summaries.get(hit.id) ??
      hit.shownSummary
    ).replace(/\s+/g, ' '),
    nominalMinutes: hit.nominalMinutes,
  }));
}

function filters(viewer: User, { type, audience, topic }: SearchQuery): string[] {
  const result = findable(viewer);
  if (type) result.push(`collection = ${JSON.stringify(type)}`);
  if (audience) result.push(`audience = ${JSON.stringify(audience)}`);
  if (topic) result.push(`topics = ${JSON.stringify(topic)}`);
  return result;
}
