import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

import { searchContent } from '../../../cms/operations/search/searchContent.ts';
import type { User } from '../../../cms/payload-types.ts';
import { rebuildIndex } from '../../../cms/search/rebuildIndex.ts';
import { createArticle } from '../../fixtures/content.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createEditor, createLearner } from '../../fixtures/people.ts';
import { startMeilisearch, type TestMeilisearch } from '../../fixtures/startMeilisearch.ts';

let meilisearch: TestMeilisearch;
beforeAll(async () => {
  meilisearch = await startMeilisearch();
});
afterAll(async () => {
  await meilisearch.stop();
});

const TITLE = '农业发展银行的贷款';

describeOnBothDatabases(
  'short names that editors keep',
  (getPayload, { platform }) => {
    let viewer: User;
    let other: Payload;
    beforeAll(async () => {
      const payload = getPayload();
      viewer = await createLearner(payload);
      other = await platform().another();
      await createArticle(payload, { title: TITLE });
      await createArticle(payload, { title: '农发行来访' });
      await rebuildIndex(payload, { now: new Date() });
    });

    const titles = async (payload: Payload, q: string) => {
      const { hits, total } = await searchContent(payload, { viewer, query: { q, page: 1 } });
      expect(total).toBe(hits.length);
      return hits.map(({ title }) => title).sort();
    };
    const create = (words: string, user?: User) =>
      getPayload().create({
        collection: 'search-synonyms',
        data: { words },
        ...(user && { user, overrideAccess: false }),
      });

    it('take effect at once, both ways, and on another server within a second', async () => {
      expect(await titles(getPayload(), '农发行')).toEqual(['农发行来访']);
      expect(await titles(other, '农发行')).toEqual(['农发行来访']);
      const { id } = await create('农发行 = 农业发展银行');
      const both = [TITLE, '农发行来访'].sort();
      expect(await titles(getPayload(), '农发行')).toEqual(both);
      expect(await titles(getPayload(), '农业发展银行')).toEqual(both);
      expect(await titles(getPayload(), '农发行贷款')).toEqual([TITLE]);
      expect(await titles(getPayload(), '怎么 农发行 贷款')).toEqual([TITLE]);
      await vi.waitFor(async () => expect(await titles(other, '农发行')).toEqual(both), 1500);

      await getPayload().delete({ collection: 'search-synonyms', id });
      expect(await titles(getPayload(), '农发行')).toEqual(['农发行来访']);
      await vi.waitFor(async () => {
        expect(await titles(other, '农发行')).toEqual(['农发行来访']);
      }, 1500);
    });

    it('may be saved while the search server is down', async () => {
      await meilisearch.kill();
      const { id } = await create('政策银行 = 农业发展银行');
      await meilisearch.restart();
      expect(await titles(getPayload(), '政策银行')).toEqual([TITLE]);
      await getPayload().delete({ collection: 'search-synonyms', id });
    });

    it('count once what has both names, and mark the one that stands there', async () => {
      const { id } = await create('贷款 = 银行');
      expect(await titles(getPayload(), '贷款')).toEqual([TITLE]);
      const { hits } = await searchContent(getPayload(), { viewer, query: { q: '贷款', page: 1 } });
      expect(hits[0]?.markedTitle).toContain('\u0002银行\u0003');
      await getPayload().delete({ collection: 'search-synonyms', id });
    });

    it('are kept by editors only, and are refused where they say nothing', async () => {
      const editor = await createEditor(getPayload());
      await expect(create('安法 = 安全生产法', viewer)).rejects.toMatchObject({ status: 403 });
      await expect(create('安法', editor)).rejects.toMatchObject({ status: 400 });
      const { id } = await create('安法 = 安全生产法', editor);
      const reading = { collection: 'search-synonyms', overrideAccess: false } as const;
      await expect(getPayload().find({ ...reading, user: viewer })).rejects.toMatchObject({ status: 403 }); // prettier-ignore
      expect((await getPayload().find({ ...reading, user: editor })).totalDocs).toBe(1);
      await getPayload().delete({ collection: 'search-synonyms', id });
    });
  },
  { env: () => ({ MEILI_URL: meilisearch.url, MEILI_KEY: meilisearch.key }) },
);
