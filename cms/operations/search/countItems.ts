import type { Payload } from 'payload';

import { askFor } from '../../domain/search/askFor.ts';
import type { SearchRun } from '../../domain/search/searchRuns.ts';
import { searchClient } from '../../search/searchClient.ts';
import { searchConfig } from '../../search/searchConfig.ts';

/**
 * Counts the items that have each of some runs, in one request.
 *
 * @returns how many items have a run of `runs`; none have another
 */
export async function countItems(
  payload: Payload,
  runs: readonly SearchRun[],
  filter: string[],
): Promise<(run: SearchRun) => number> {
  const texts = [...new Set(runs.map((run) => askFor([run])))];
  const { index: indexUid } = searchConfig(payload);
  const { results } = await searchClient(payload).multiSearch({
    queries: texts.map((q) => ({ indexUid, q, filter, limit: 0, matchingStrategy: 'all' })),
  });
  const counts = new Map(texts.map((text, at) => [text, results[at]?.estimatedTotalHits ?? 0]));
  return (run) => counts.get(askFor([run])) ?? 0;
}
