import { randomBytes, randomUUID } from 'node:crypto';

import type { Payload } from 'payload';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { searchContent } from '../../../cms/operations/search/searchContent.ts';
import type { User } from '../../../cms/payload-types.ts';
import type { SearchDocument } from '../../../cms/search/buildSearchDocument.ts';
import { drainSearchOutbox } from '../../../cms/search/drainSearchOutbox.ts';
import { noteStale } from '../../../cms/search/noteStale.ts';
import { searchClient } from '../../../cms/search/searchClient.ts';
import type { SearchConfig } from '../../../cms/search/searchConfig.ts';
import { startSearchSync } from '../../../cms/search/startSearchSync.ts';
import { createArticle } from '../../fixtures/content.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { holdingProxy } from '../../fixtures/holdingProxy.ts';
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
  (getPayload, { platform }) => {
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

    it('clears what the index of another database has left, and goes on', async () => {
      const { sqlite, mongodb } = {
        sqlite: randomUUID(),
        mongodb: randomBytes(12).toString('hex'),
      };
      const foreign = [sqlite, mongodb].map((document) => ({
        ...{
          id: `articles_${document}`,
          collection: 'articles',
          document,
          title,
          restricted: false,
        },
        ...{ audience: ['all'], revision: 'of another database' },
      }));
      const content = searchClient(getPayload()).index('content');
      await content.addDocuments(foreign).waitTask();
      expect(await noteStale(getPayload(), new Date())).toBeGreaterThanOrEqual(2);
      await createArticle(getPayload(), { title });
      await vi.waitFor(async () => {
        const { results } = await content.getDocuments({ ids: foreign.map(({ id }) => id) });
        expect(results).toEqual([]);
      }, patience);
      await becomes(1);
    });

    it('refuses while the server is down, and catches up by itself when it is back', async () => {
      await meilisearch.kill();
      await createArticle(getPayload(), { title });
      await expect(found()).rejects.toMatchObject({ status: 503 });
      await meilisearch.restart();
      await becomes(1);
    });

    describe('with two servers', () => {
      let other: Payload;
      const searchOf = (payload: Payload) => payload.config.custom as { search: SearchConfig };
      const index = () => searchClient(getPayload()).index<SearchDocument>('content');
      beforeAll(async () => {
        // Only what the tests let send sends.
        await sync.stop();
        other = await platform().another();
      });

      it('never has the older of two texts last, however slow the one who read it', async () => {
        const proxy = await holdingProxy(meilisearch.url);
        searchOf(other).search = { ...searchOf(other).search, url: proxy.url };
        const { id } = await createArticle(other, { title: '旧题' });
        await drainSearchOutbox(other);

        let isHeld = false;
        void proxy
          .hold((method, path) => method === 'POST' && path.includes('/documents'))
          .then(() => (isHeld = true));
        await other.update({ collection: 'articles', id, data: { summary: '旧的摘要' } });
        // It may not have been its turn while the other server was still at an earlier article.
        await vi.waitFor(() => {
          void drainSearchOutbox(other);
          expect(isHeld).toBe(true);
        }, patience);
        await getPayload().update({ collection: 'articles', id, data: { title } });
        await drainSearchOutbox(getPayload());
        proxy.release();
        await becomes(1);
        await vi.waitFor(async () => {
          const where = {};
          const { totalDocs } = await other.db.count({ collection: 'search-outbox', where });
          expect(totalDocs).toBe(0);
        }, patience);
        expect(await found()).toBe(1);
        searchOf(other).search.url = meilisearch.url;
        await proxy.stop();
      });

      it('finds at the start what a kill has left the index behind with', async () => {
        const { id } = await createArticle(getPayload(), { title });
        await vi.waitFor(async () => {
          await drainSearchOutbox(getPayload());
          expect(await found()).toBe(1);
        }, patience);
        // As it stands when a process dies between a change and its note.
        const stale = { id: `articles_${id}`, shownTitle: '过时的题', revision: 'older' };
        await index().updateDocuments([stale]).waitTask();
        expect(await found()).toBe(0);
        const started = startSearchSync(other);
        await started.compared;
        await started.stop();
        expect(await found()).toBe(1);
      });

      it('of two releases keeps the form of the newer, until that one is gone', async () => {
        const older = getPayload();
        const { search } = searchOf(other);
        const settings = { ...search.settings, pagination: { maxTotalHits: 999 } };
        searchOf(other).search = { ...search, form: search.form + 1, settings };
        const maxHits = async () => (await index().getSettings()).pagination?.maxTotalHits;
        const look = async (payload: Payload) => {
          const started = startSearchSync(payload);
          await started.compared;
          await started.stop();
        };

        await look(other);
        expect(await maxHits()).toBe(999);
        await look(older);
        expect(await maxHits()).toBe(999);
        await createArticle(older, { title });
        await drainSearchOutbox(older);
        expect(await found(), 'left to the newer').toBe(0);
        await drainSearchOutbox(other);
        expect(await found()).toBe(1);

        const gone = { until: Date.now() };
        await older.db.updateOne({ collection: 'leases', id: 'search-form', data: gone });
        await look(older);
        expect(await maxHits()).toBe(1000);
        expect(await found()).toBe(1);
      });
    });
  },
  { env: () => ({ MEILI_URL: meilisearch.url, MEILI_KEY: meilisearch.key }) },
);
