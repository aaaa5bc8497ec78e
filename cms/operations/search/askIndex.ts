import type { FederatedMultiSearchParams, Meilisearch, MultiSearchParams } from 'meilisearch';
import type { Payload } from 'payload';

import { askFor } from '../../domain/search/askFor.ts';
import type { SearchRun } from '../../domain/search/searchRuns.ts';
import type { SearchDocument } from '../../search/buildSearchDocument.ts';
import { refusalCode } from '../../search/refusalCode.ts';
import { searchClient } from '../../search/searchClient.ts';
import { searchConfig } from '../../search/searchConfig.ts';

export const HITS_A_PAGE = 20;

/** One way to put what was typed to the index. */
export interface Question {
  /** What is asked for: all runs of the one wording, or of the other. */
  wordings: readonly (readonly SearchRun[])[];
  /** Where it has to stand; anywhere without. */
  within?: (keyof SearchDocument)[];
}

const RETRIEVED = [
  'id',
  'collection',
  'document',
  'slug',
  'shownTitle',
  'shownSummary',
  'nominalMinutes',
] as const satisfies (keyof SearchDocument)[];
const FACETS = ['collection', 'audience', 'topics'];

/** What the index holds of one item found. */
export type IndexHit = Pick<SearchDocument, (typeof RETRIEVED)[number]>;

export interface IndexAnswer {
  total: number;
  hits: IndexHit[];
  facets: Record<string, Record<string, number>>;
}

interface Scope {
  filter: string[];
  page: number;
}

interface Asked extends Scope {
  client: Meilisearch;
  indexUid: string;
}

/** How much less it counts to be found elsewhere than in the title. */
const ELSEWHERE = 0.5;

/**
 * Asks the search server. What has it in the title comes first, which takes a question of its own:
 * the ranking of attributes looks at the first word of a phrase only, so a title with 冻 would come
 * before one with 冻伤.
 *
 * @throws Error where the server can't be reached
 */
export async function askIndex(
  payload: Payload,
  question: Question,
  scope: Scope,
): Promise<IndexAnswer> {
  const { index: indexUid } = searchConfig(payload);
  try {
    return await ask(question, { ...scope, client: searchClient(payload), indexUid });
  } catch (error) {
    // The server knows no attributes before the first document has come.
    if (refusalCode(error) !== 'invalid_search_attributes_to_search_on') throw error;
    return { total: 0, hits: [], facets: {} };
  }
}

async function ask({ wordings, within }: Question, asked: Asked): Promise<IndexAnswer> {
  const [only = []] = wordings;
  if (wordings.length > 1) return askInWordings({ wordings, within }, asked);
  if (within !== undefined || only.length === 0) return askWithin(only, within, asked);
  return askForTitlesFirst(only, asked);
}

const query = (runs: readonly SearchRun[], { indexUid, filter }: Asked) => ({
  ...{ indexUid, filter, q: askFor(runs), matchingStrategy: 'all' as const },
  attributesToRetrieve: [...RETRIEVED],
});

async function askWithin(
  runs: readonly SearchRun[],
  within: Question['within'],
  asked: Asked,
): Promise<IndexAnswer> {
  const { indexUid, ...params } = query(runs, asked);
  const found = await asked.client.index<IndexHit>(indexUid).search(null, {
    ...{ ...params, facets: FACETS, page: asked.page, hitsPerPage: HITS_A_PAGE },
    ...(within && { attributesToSearchOn: within }),
  });
  return { total: found.totalHits, hits: found.hits, facets: found.facetDistribution ?? {} };
}

/** Both questions are asked for all pages up to this one: where titles end, the rest begins. */
async function askForTitlesFirst(runs: readonly SearchRun[], asked: Asked): Promise<IndexAnswer> {
  const upTo = asked.page * HITS_A_PAGE;
  const one = { ...query(runs, asked), page: 1, hitsPerPage: upTo };
  const { results } = await asked.client.multiSearch<MultiSearchParams, IndexHit>({
    queries: [
      { ...one, attributesToSearchOn: ['title'] },
      { ...one, facets: FACETS },
    ],
  });
  const [titles, all] = results;
  const inTitles = new Set(titles?.hits.map(({ id }) => id));
  const rest = all?.hits.filter(({ id }) => !inTitles.has(id)) ?? [];
  return {
    total: all?.totalHits ?? 0,
    hits: [...(titles?.hits ?? []), ...rest].slice(upTo - HITS_A_PAGE, upTo),
    facets: all?.facetDistribution ?? {},
  };
}

/**
 * All wordings as one question, in which the server counts once what is found more than once. It
 * takes the server four times as long as the same questions side by side.
 */
async function askInWordings({ wordings, within }: Question, asked: Asked): Promise<IndexAnswer> {
  const { client, indexUid, page } = asked;
  const found = await client.multiSearch<FederatedMultiSearchParams, IndexHit>({
    federation: {
      offset: (page - 1) * HITS_A_PAGE,
      limit: HITS_A_PAGE,
      facetsByIndex: { [indexUid]: FACETS },
    },
    queries: wordings.flatMap((runs) => [
      { ...query(runs, asked), attributesToSearchOn: ['title'] },
      {
        ...query(runs, asked),
        ...(within && { attributesToSearchOn: within }),
        federationOptions: { weight: ELSEWHERE },
      },
    ]),
  });
  return {
    total: found.estimatedTotalHits ?? 0,
    hits: found.hits,
    facets: found.facetsByIndex?.[indexUid]?.distribution ?? {},
  };
}
