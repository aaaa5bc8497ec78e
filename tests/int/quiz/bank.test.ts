import { expect, it } from 'vitest';

import { findLikeQuestions } from '../../../cms/operations/quiz/findLikeQuestions.ts';
import { readWhereUsed } from '../../../cms/operations/quiz/readWhereUsed.ts';
import type { Quiz } from '../../../cms/payload-types.ts';
import { createQuestion, createQuiz, createTopic } from '../../fixtures/content.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createEditor, createLearner } from '../../fixtures/people.ts';

describeOnBothDatabases('the bank of questions', (getPayload) => {
  it('keeps who changed what, for editors alone', async () => {
    const payload = getPayload();
    const editor = await createEditor(payload);
    const { id } = await createQuestion(payload, { stem: '原来的题干' });
    const data = { stem: '改过的题干' };
    await payload.update({
      collection: 'questions',
      id,
      data,
      user: editor,
      overrideAccess: false,
    });
    const versions = async (user: typeof editor) =>
      payload.findVersions({
        ...{ collection: 'questions', where: { parent: { equals: id } }, sort: '-updatedAt' },
        ...{ user, overrideAccess: false },
      });
    const { docs } = await versions(editor);
    expect(docs.map(({ version }) => [version.stem, version.editedBy ?? null])).toEqual([
      ['改过的题干', editor.name],
      ['原来的题干', null],
    ]);
    await expect(versions(await createLearner(payload))).rejects.toMatchObject({ status: 403 });
    const [, first] = docs;
    await payload.restoreVersion({ collection: 'questions', id: first?.id ?? '', user: editor });
    const restored = await payload.findByID({ collection: 'questions', id });
    expect(restored.stem).toBe('原来的题干');
  });

  it('finds what is asked already, and never itself nor what is in the bin', async () => {
    const payload = getPayload();
    const stem = '矿灯充电架的电压应当是多少伏特';
    const own = await createQuestion(payload, { stem });
    const same = await createQuestion(payload, { stem: `${stem}？` });
    const near = await createQuestion(payload, { stem: '矿灯充电架的电压应该是多少伏特？' });
    const gone = await createQuestion(payload, { stem: `${stem}。` });
    await payload.update({ collection: 'questions', id: gone.id, data: { deletedAt: new Date().toISOString() } }); // prettier-ignore
    const found = await findLikeQuestions(payload, { id: own.id, stem });
    expect(found.map(({ id }) => id)).toEqual([same.id, near.id]);
    expect(found[0]?.likeness).toBe(1);
    expect(found[1]?.likeness).toBeLessThan(1);
    expect(await findLikeQuestions(payload, { stem: '谁也没问过的题' })).toEqual([]);
  });

  it('tells in which quizzes a question comes, or may come', async () => {
    const payload = getPayload();
    const [topic, other] = [await createTopic(payload), await createTopic(payload)];
    const question = await createQuestion(payload, { topics: [topic.id] });
    const create = (title: string, data: Partial<Quiz>) =>
      createQuiz(payload, { title, questions: [], _status: 'draft', ...data });
    await create('1 指定', { questions: [question.id], _status: 'published' });
    await create('2 大题指定', { sections: [{ title: '一', questions: [question.id] }] });
    await create('3 专题', { banks: [topic.id] });
    await create('4 大题专题', {
      sections: [{ title: '一', topics: [topic.id], types: ['single'] }],
    });
    await create('5 别的题型', { sections: [{ title: '一', topics: [topic.id], types: ['matching'] }] }); // prettier-ignore
    await create('6 别的难度', { sections: [{ title: '一', topics: [topic.id], difficulties: ['hard'] }] }); // prettier-ignore
    await create('7 别的专题', { banks: [other.id] });
    await create('8 从测验里收窄', { banks: [topic.id], sections: [{ title: '一', types: ['single'] }] }); // prettier-ignore
    const used = await readWhereUsed(payload, question);
    expect(used.map(({ title, how, published }) => [title, how, published])).toEqual([
      ['1 指定', 'named', true],
      ['2 大题指定', 'named', false],
      ['3 专题', 'drawn', false],
      ['4 大题专题', 'drawn', false],
      ['8 从测验里收窄', 'drawn', false],
    ]);
    expect(await readWhereUsed(payload, await createQuestion(payload))).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['a hole', [null]],
    ['nothing', [{}]],
    ['topics that are none', [{ title: '一', topics: ['x'], count: 1 }]],
    ['questions that are none', [{ title: '一', questions: ['x'] }]],
    ['types and difficulties that are none', [{ title: '一', types: ['x'], difficulties: ['y'] }]],
    ['no number', [{ title: '一', count: 'x', marks: 'y' }]],
    ['a text', 'x'],
  ])('refuses sections of %s by name', async (_, sections) => {
    const created = createQuiz(getPayload(), { questions: [], sections: sections as never });
    await expect(created).rejects.toMatchObject({ status: 400 });
  });
});
