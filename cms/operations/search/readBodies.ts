import type { Payload } from 'payload';

import type { SearchDocument } from '../../search/buildSearchDocument.ts';
import { searchClient } from '../../search/searchClient.ts';
import { searchConfig } from '../../search/searchConfig.ts';
import type { IndexHit } from './askIndex.ts';

/**
 * The texts of some items found, as the index holds them: only where the summary doesn't show what
 * was looked for, since whole texts are most of what an answer weighs.
 *
 * @returns texts by the id in the index; none for an item that is gone meanwhile
 */
export async function readBodies(
  payload: Payload,
  hits: readonly IndexHit[],
): Promise<ReadonlyMap<string, string>> {
  if (hits.length === 0) return new Map();
  const { index } = searchConfig(payload);
  const { results } = await searchClient(payload)
    .index<SearchDocument>(index)
    .getDocuments({
      ids: hits.map(({ id }) => id),
      fields: ['id', 'shownBody'],
      limit: hits.length,
    });
  return new Map(results.map(({ id, shownBody }) => [id, shownBody]));
}
