import type { Payload } from 'payload';

import { addressOf } from '../../domain/content/addressOf.ts';
import type { ContentCollection } from '../../domain/content/contentCollections.ts';
import { searchRuns } from '../../domain/search/searchRuns.ts';
import { simplify } from '../../domain/search/simplify.ts';
import { wordingsOf } from '../../domain/search/wordingsOf.ts';
import type { User } from '../../payload-types.ts';
import { OperationError } from '../OperationError.ts';
import { askIndex } from './askIndex.ts';
import { findable } from './findable.ts';
import { readSynonyms } from './readSynonyms.ts';

/** As many as a phone shows above its keyboard. */
const MOST = 6;

export interface TitleSuggestion {
  collection: ContentCollection;
  title: string;
  url: string;
}

/**
 * Titles for what is typed so far, by its characters, pinyin or initials: one question, since it
 * is asked at every pause of typing.
 *
 * @throws OperationError 503 `search-down` where the search server does not answer
 */
export async function suggestTitles(
  payload: Payload,
  { viewer, q }: { viewer: User; q: string },
): Promise<TitleSuggestion[]> {
  const typed = searchRuns(simplify(q));
  if (typed.length === 0) return [];
  const wordings = wordingsOf(typed, await readSynonyms(payload));
  try {
    const { hits } = await askIndex(
      payload,
      { wordings, within: ['title', 'pinyin', 'initials'] },
      { filter: findable(viewer), page: 1 },
    );
    return hits.slice(0, MOST).map((hit) => ({
      collection: hit.collection,
      title: hit.shownTitle,
      url: addressOf(hit),
    }));
  } catch (error) {
    payload.logger.warn(`search: ${error instanceof Error ? error.message : 'failed'}`);
    throw new OperationError(503, 'search-down');
  }
}
