import { expect, it } from 'vitest';

import type { Article, MicroLesson, Quiz } from '../../../cms/payload-types.ts';
import { lexicalText } from '../../fixtures/lexicalText.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createQuestion } from '../../fixtures/content.ts';

const published = { _status: 'published' } as const;

describeOnBothDatabases('content', (getPayload) => {
  /** A document to be published without what only its defaults give it. */
  const bare = (data: object) => ({ ...data, ...published });
  const createBare = (data: object) =>
    getPayload().create({ collection: 'articles', data: bare(data) as Article });
  const edit = (id: string, data: object) =>
    getPayload().update({ collection: 'articles', id, data: data });

  it('needs a title and a text to be published; the rest has defaults', async () => {
    const before = Date.now();
    const article = await createBare({ title: '班前会怎么开', body: lexicalText(800) });
    expect(article).toMatchObject({
      slug: 'ban-qian-hui-zen-me-kai',
      audience: ['all'],
      restricted: false,
      nominalMinutes: 2,
      _status: 'published',
    });
    expect(article.summary?.length).toBeGreaterThan(20);
    expect(article.summary?.length).toBeLessThanOrEqual(100);
    expect(Date.parse(article.publishedAt ?? '')).toBeGreaterThanOrEqual(before);
    await expect(createBare({ title: '没有正文' })).rejects.toMatchObject({ status: 400 });
    await expect(createBare({ body: lexicalText(10) })).rejects.toMatchObject({ status: 400 });
  });

  it('may be saved as a draft with nothing but a title', async () => {
    const draft = await getPayload().create({
      collection: 'articles',
      draft: true,
      data: { title: '想到一个题目' },
    });
    expect(draft).toMatchObject({ _status: 'draft', slug: 'xiang-dao-yi-ge-ti-mu' });
    expect(draft.publishedAt ?? null).toBeNull();
  });

  it('gets an address of its own where the title is taken, by something in the bin too', async () => {
    const body = lexicalText(50);
    const slugs = [];
    for (let n = 0; n < 3; n += 1) {
      const { id, slug } = await createBare({ title: '同一个题目', body });
      slugs.push(slug);
      if (n === 1) await edit(id, { deletedAt: new Date().toISOString() });
    }
    expect(slugs).toEqual(['tong-yi-ge-ti-mu', 'tong-yi-ge-ti-mu-2', 'tong-yi-ge-ti-mu-3']);
    const taken = createBare({ title: '别的', slug: 'tong-yi-ge-ti-mu', body });
    await expect(taken).rejects.toMatchObject({ status: 400 });
    await expect(createBare({ title: '别的', slug: '../x', body })).rejects.toMatchObject({ status: 400 }); // prettier-ignore
  });

  it('follows its text where the editor has set nothing', async () => {
    const { id, slug } = await createBare({ title: '会变的文章', body: lexicalText(400) });
    const longer = await edit(id, { body: lexicalText(`全新的开头。${'字'.repeat(1194)}`) });
    expect(longer).toMatchObject({ nominalMinutes: 3, summary: '全新的开头。', slug });
    expect((await edit(id, { title: '改了题目' })).slug).toBe(slug);
  });

  it('keeps what the editor has set', async () => {
    const own = { summary: '编辑写的摘要', nominalMinutes: 12, audience: ['youth'] };
    const { id } = await createBare({ title: '有摘要的文章', body: lexicalText(400), ...own });
    expect(await edit(id, { body: lexicalText(4000) })).toMatchObject(own);
    expect(await edit(id, { summary: '', nominalMinutes: null })).toMatchObject({
      nominalMinutes: 10,
    });
  });

  it('takes a lesson’s time from its cards and its transcript, a quiz’s from its questions', async () => {
    const cards = [1, 2].map((n) => ({ heading: `第${String(n)}步`, body: lexicalText(397) }));
    const lesson = await getPayload().create({
      collection: 'micro-lessons',
      data: bare({ title: '两步', cards }) as MicroLesson,
    });
    expect(lesson.nominalMinutes).toBe(2);
    const questions = [await createQuestion(getPayload()), await createQuestion(getPayload())];
    const quiz = await getPayload().create({
      collection: 'quizzes',
      data: bare({ title: '两题', questions: questions.map(({ id }) => id) }) as Quiz,
    });
    expect(quiz).toMatchObject({ nominalMinutes: 2, countsHours: true, shuffle: true, review: 'submitted' }); // prettier-ignore
  });

  it('refuses a question without a key', async () => {
    const make = (data: object) => createQuestion(getPayload(), data);
    const wrong = [{ text: '甲', correct: false }, { text: '乙', correct: false }]; // prettier-ignore
    await expect(make({ options: wrong })).rejects.toMatchObject({ status: 400 });
    await expect(make({ type: 'fill-in', options: [], answers: [] })).rejects.toMatchObject({ status: 400 }); // prettier-ignore
    await expect(make({ type: 'numeric', options: [] })).rejects.toMatchObject({ status: 400 });
    await expect(make({ type: 'matching', options: [], pairs: [] })).rejects.toMatchObject({ status: 400 }); // prettier-ignore
  });
});
