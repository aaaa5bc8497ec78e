import { afterAll, beforeAll, expect, it, vi } from 'vitest';

import { MARK } from '../../../cms/domain/search/markFound.ts';
import { searchContent, type SearchQuery } from '../../../cms/operations/search/searchContent.ts';
import { suggestTitles } from '../../../cms/operations/search/suggestTitles.ts';
import type { User } from '../../../cms/payload-types.ts';
import { drainSearchOutbox } from '../../../cms/search/drainSearchOutbox.ts';
import { rebuildIndex } from '../../../cms/search/rebuildIndex.ts';
import { createArticle, createQuiz, createStory, createTopic } from '../../fixtures/content.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { lexicalText } from '../../fixtures/lexicalText.ts';
import { createEditor, createLearner } from '../../fixtures/people.ts';
import { startMeilisearch, type TestMeilisearch } from '../../fixtures/startMeilisearch.ts';

let meilisearch: TestMeilisearch;
beforeAll(async () => {
  meilisearch = await startMeilisearch();
});
afterAll(async () => {
  await meilisearch.stop();
});

const patience = { timeout: 10_000, interval: 50 };

describeOnBothDatabases(
  'searching',
  (getPayload, { platform }) => {
    let worker: User;
    let topicSlug: string;
    const search = (query: Partial<SearchQuery>, viewer = worker) =>
      searchContent(getPayload(), { viewer, query: { q: '', page: 1, ...query } });
    const titles = async (query: Partial<SearchQuery>, viewer = worker) =>
      (await search(query, viewer)).hits.map(({ title }) => title);
    const becomes = (q: string, expected: string[]) =>
      vi.waitFor(async () => expect(await titles({ q })).toEqual(expected), patience);
    const waiting = async () =>
      (await getPayload().db.count({ collection: 'search-outbox', where: {} })).totalDocs;

    beforeAll(async () => {
      const payload = getPayload();
      worker = await createLearner(payload);
      await rebuildIndex(payload, { now: new Date() });
      expect(await titles({ q: '倾听' }), 'before anything is published').toEqual([]);
      const topic = await createTopic(payload, { title: '调解与沟通' });
      topicSlug = topic.slug;
      await createArticle(payload, {
        title: '政工干部的倾听',
        body: lexicalText('矿灯房里说了三十分钟，问题就解开了。'),
        topics: [topic.id],
      });
      await createStory(payload, { title: '铁人王进喜', audience: ['youth'] });
      await createQuiz(payload, { title: '瓦斯防治测验', audience: ['frontline'] }, 1);
      await createArticle(payload, { title: '班子议事规则', restricted: true, audience: ['management'] }); // prettier-ignore
      await createArticle(payload, { title: '倾听的草稿', _status: 'draft' });
      expect(await rebuildIndex(payload, { now: new Date() })).toEqual({ documents: 4 });
    });

    it.each([
      ['a word', '倾听'],
      ['a substring', '工干'],
      ['pinyin', 'zhenggong'],
      ['initials', 'zgg'],
      ['traditional characters', '傾聽'],
      ['full-width letters', 'ｚｈｅｎｇｇｏｎｇ'],
      ['the text', '矿灯房'],
      ['a topic', '调解'],
      ['spaces around', '  倾听 '],
    ])('finds an article by %s', async (_, q) => {
      expect(await titles({ q })).toEqual(['政工干部的倾听']);
    });

    it.each([
      ['another character of the same sound', '政攻干部'],
      ['syllables apart', 'zheng gong gan bu'],
      ['a word that nothing has before', '黄鹤楼 倾听'],
      ['and behind', '倾听 黄鹤楼'],
      ['a question', '矿灯房怎么说'],
      ['a short name', '政干倾听'],
      ['digits for a numeral', '30分钟 倾听'],
    ])('finds what nothing has as it is typed by %s', async (_, q) => {
      expect(await titles({ q })).toEqual(['政工干部的倾听']);
    });

    it.each([
      ['a nonsense word', '黄鹤楼'],
      ['characters that stand apart', '矿半'],
      ['letters that nothing has', 'qwxz'],
      ['a letter that only sounds', 'z'],
      ['signs', '！？'],
    ])('finds nothing by %s', async (_, q) => {
      expect(await titles({ q })).toEqual([]);
    });

    it('has titles before texts that mention it, and marks both', async () => {
      const payload = getPayload();
      const { id } = await createArticle(payload, {
        title: '待处理的事',
        publishedAt: '2020-01-01T00:00:00.000Z',
      });
      const mention = await createArticle(payload, {
        title: '处暑之后',
        body: lexicalText('先报告，再处理。'),
      });
      await becomes('处理', ['待处理的事', '处暑之后']);
      const { hits } = await search({ q: '处理' });
      expect(hits[0]?.markedTitle).toBe(`待${MARK.open}处理${MARK.close}的事`);
      expect(hits[1]).toMatchObject({
        title: '处暑之后',
        markedTitle: '处暑之后',
        snippet: `先报告，再${MARK.open}处理${MARK.close}。`,
      });
      for (const one of [id, mention.id]) await payload.delete({ collection: 'articles', id: one });
      await becomes('处理', []);
    });

    it('marks in the snippet what was found', async () => {
      const { hits, total } = await search({ q: '矿灯' });
      expect(total).toBe(1);
      expect(hits[0]).toMatchObject({ collection: 'articles', url: expect.stringMatching(/^\/articles\//) }); // prettier-ignore
      expect(hits[0]?.snippet).toContain(`${MARK.open}矿灯`);
      expect(hits[0]?.snippet).toContain(MARK.close);
    });

    it('filters by kind, layer and topic, and counts what each would give', async () => {
      expect(await titles({ type: 'stories' })).toEqual(['铁人王进喜']);
      expect(await titles({ audience: 'frontline' })).toEqual(['瓦斯防治测验']);
      expect(await titles({ topic: topicSlug })).toEqual(['政工干部的倾听']);
      expect((await search({})).facets.type).toEqual({ articles: 1, stories: 1, quizzes: 1 });
    });

    it('shows a restricted item to its layer and to editors only', async () => {
      expect(await titles({ q: '议事' })).toEqual([]);
      const manager = { ...worker, audience: ['management' as const] };
      const editor = await createEditor(getPayload());
      for (const viewer of [manager, editor]) {
        expect(await titles({ q: '议事' }, viewer)).toEqual(['班子议事规则']);
      }
    });

    it.each([
      ['characters', '政工干'],
      ['pinyin', 'zhengg'],
      ['initials', 'zgg'],
      ['traditional characters', '幹部'],
    ])('suggests titles by %s', async (_, q) => {
      const suggested = await suggestTitles(getPayload(), { viewer: worker, q });
      expect(suggested).toMatchObject([
        { collection: 'articles', title: '政工干部的倾听', url: expect.stringMatching(/^\/articles\//) }, // prettier-ignore
      ]);
    });

    it('suggests nothing of texts, for signs, or of what is restricted to others', async () => {
      const suggested = async (q: string, viewer = worker) =>
        (await suggestTitles(getPayload(), { viewer, q })).map(({ title }) => title);
      expect(await suggested('矿灯房')).toEqual([]);
      expect(await suggested('！')).toEqual([]);
      expect(await suggested('班子')).toEqual([]);
      expect(await suggested('班子', await createEditor(getPayload()))).toEqual(['班子议事规则']);
    });

    it('takes a filter’s text for text, never for a rule', async () => {
      const attack = '" OR restricted = true OR topics = "';
      expect(await titles({ topic: attack })).toEqual([]);
      const forged = {
        ...worker,
        audience: [String('x] OR restricted = true OR audience IN [all')] as User['audience'],
      };
      expect(await titles({ q: '议事' }, forged)).toEqual([]);
    });

    it('never finds a draft, and forgets what goes to the bin until it comes back', async () => {
      expect(await titles({ q: '草稿' })).toEqual([]);
      const payload = getPayload();
      const { id } = await createArticle(payload, { title: '应急疏散演练' });
      await becomes('应急疏散', ['应急疏散演练']);
      const bin = (deletedAt: string | null) =>
        payload.update({ collection: 'articles', id, data: { deletedAt }, trash: true });
      await bin(new Date().toISOString());
      await becomes('应急疏散', []);
      await bin(null);
      await becomes('应急疏散', ['应急疏散演练']);
      await payload.delete({ collection: 'articles', id });
      await becomes('应急疏散', []);
    });

    it('keeps what could not be sent until any server can send it', async () => {
      const payload = getPayload();
      await meilisearch.kill();
      await createArticle(payload, { title: '停机时发布的文章' });
      await drainSearchOutbox(payload);
      expect(await waiting()).toBeGreaterThan(0);
      await expect(search({ q: '停机' })).rejects.toMatchObject({
        status: 503,
        code: 'search-down',
      });
      await meilisearch.restart();
      await drainSearchOutbox(await platform().another());
      await becomes('停机时发布', ['停机时发布的文章']);
      // An item can be found a moment before its row is cleared.
      await vi.waitFor(async () => expect(await waiting()).toBe(0), patience);
    });

    it('rebuilds the index without a gap', async () => {
      const payload = getPayload();
      let asking = true;
      const found: number[] = [];
      const asked = (async () => {
        while (asking) found.push((await titles({ q: '倾听' })).length);
      })();
      await rebuildIndex(payload, { now: new Date() });
      asking = false;
      await asked;
      expect(found.length).toBeGreaterThan(0);
      expect(new Set(found)).toEqual(new Set([1]));
    });
  },
  { env: () => ({ MEILI_URL: meilisearch.url, MEILI_KEY: meilisearch.key }) },
);
