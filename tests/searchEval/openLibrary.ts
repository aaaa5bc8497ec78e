import { searchContent } from '../../cms/operations/search/searchContent.ts';
import { rebuildIndex } from '../../cms/search/rebuildIndex.ts';
import { readContent } from '../../seed/readContent.ts';
import { seedLibrary } from '../../seed/seedLibrary.ts';
import { createLearner } from '../fixtures/people.ts';
import { startMeilisearch } from '../fixtures/startMeilisearch.ts';
import { testPayload } from '../fixtures/testPayload.ts';

/** What a query finds: how many items in all, and the slugs of the first page. */
export interface Found {
  total: number;
  slugs: string[];
}

/** The demo content behind the real search. */
export interface JudgedLibrary {
  /** every slug that a reader can find */
  slugs: ReadonlySet<string>;
  ask: (q: string) => Promise<Found>;
  stop: () => Promise<void>;
}

const slugOf = (url: string): string => url.split('/').at(-1) ?? '';

/** Puts the demo content into a database of its own and indexes it in a Meilisearch of its own. */
export async function openLibrary(now: Date): Promise<JudgedLibrary> {
  const meilisearch = await startMeilisearch();
  const { url: MEILI_URL, key: MEILI_KEY } = meilisearch;
  const platform = await testPayload('sqlite', { MEILI_URL, MEILI_KEY });
  const { payload } = platform;
  const content = readContent();
  await seedLibrary(payload, content, now);
  await rebuildIndex(payload, { now });
  const viewer = await createLearner(payload);
  const alone = content.quizzes.filter(({ countsHours }) => countsHours);
  const found = [...content.articles, ...content.lessons, ...content.stories, ...alone];
  return {
    slugs: new Set(found.map(({ slug }) => slug)),
    ask: async (q) => {
      const { total, hits } = await searchContent(payload, { viewer, query: { q, page: 1 } });
      return { total, slugs: hits.map(({ url }) => slugOf(url)) };
    },
    stop: async () => {
      await platform.stop();
      await meilisearch.stop();
    },
  };
}
