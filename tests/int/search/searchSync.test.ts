import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';

import { searchContent } from '../../../cms/operations/search/searchContent.ts';
import type { User } from '../../../cms/payload-types.ts';
import { startSearchSync } from '../../../cms/search/startSearchSync.ts';
import { createArticle } from '../../fixtures/content.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createLearner } from '../../fixtures/people.ts';
import { startMeilisearch, type TestMeilisearch } from '../../fixtures/startMeilisearch.ts';

let meilisearch: TestMeilisearch;

beforeAll(async () => {
  meilisearch = await startMeilisearch();
});
afterAll(async () => {
  await meilisearch.stop();
});

/** The design's two seconds, with room for a busy machine. */
const patience = { timeout: 10_000, interval: 50 };

describeOnBothDatabases(
  'the search index',
  (getPayload) => {
    let viewer: User;
    let sync: ReturnType<typeof startSearchSync>;
    beforeAll(async () => {
      viewer = await createLearner(getPayload());
      sync = startSearchSync(getPayload());
    });
    afterAll(async () => {
      await sync.stop();
    });

    let title: string;
    beforeEach(() => {
      title = `瓦斯抽采规程${Date.now()}`;
    });

    const found = async () => {
      const result = await searchContent(getPayload(), { viewer, query: { q: title, page: 1 } });
      return result.hits.filter((hit) => hit.title === title).length;
    };
    const becomes = (count: number) =>
      vi.waitFor(async () => {
        expect(await found()).toBe(count);
      }, patience);

    it('has an article soon after it is published, and no longer after it is unpublished', async () => {
      const { id } = await createArticle(getPayload(), { title });
      await becomes(1);
      const data = { _status: 'draft' as const };
      await getPayload().update({ collection: 'articles', id, data });
      await becomes(0);
    });

    it('forgets a deleted article', async () => {
      const { id } = await createArticle(getPayload(), { title });
      await becomes(1);
      await getPayload().delete({ collection: 'articles', id });
      await becomes(0);
    });

    it('never shows a draft, nor the draft of a published article', async () => {
      const draft = `${title}草稿`;
      await createArticle(getPayload(), { title: draft, _status: 'draft' });
      const { id } = await createArticle(getPayload(), { title });
      const data = { title: `${title}新稿` };
      await getPayload().update({ collection: 'articles', id, data, draft: true });
      await becomes(1);
      const { hits } = await searchContent(getPayload(), { viewer, query: { q: title, page: 1 } });
      expect(hits.map((hit) => hit.title)).not.toContain(draft);
      expect(hits.map((hit) => hit.title)).not.toContain(data.title);
    });

    it('refuses while the server is down, and catches up by itself when it is back', async () => {
      await meilisearch.kill();
      await createArticle(getPayload(), { title });
      await expect(found()).rejects.toMatchObject({ status: 503 });
      await meilisearch.restart();
      await becomes(1);
    });
  },
  { env: () => ({ MEILI_URL: meilisearch.url, MEILI_KEY: meilisearch.key }) },
);
