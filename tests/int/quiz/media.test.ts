import { randomUUID } from 'node:crypto';

import type { Payload } from 'payload';
import { expect, it } from 'vitest';

import { exportGift } from '../../../cms/operations/quiz/bank/exportGift.ts';
import { checkQuestions } from '../../../cms/operations/quiz/bank/checkQuestions.ts';
import { readBank } from '../../../cms/operations/quiz/bank/readBank.ts';
import { readQuestions } from '../../../cms/operations/quiz/bank/readQuestions.ts';
import { saveQuestions } from '../../../cms/operations/quiz/bank/saveQuestions.ts';
import { paperOf } from '../../../cms/operations/quiz/attemptPaper.ts';
import { findLikeQuestions } from '../../../cms/operations/quiz/findLikeQuestions.ts';
import { startAttempt } from '../../../cms/operations/quiz/startAttempt.ts';
import { submitAttempt } from '../../../cms/operations/quiz/submitAttempt.ts';
import type { Media, User } from '../../../cms/payload-types.ts';
import { attemptJson } from '../../../site/server/quiz/attemptJson.ts';
import { createQuestion, createQuiz, createTopic } from '../../fixtures/content.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createAdmin, createEditor, createLearner } from '../../fixtures/people.ts';
import { pictureFile } from '../../fixtures/pictureFile.ts';
import { answerRight } from './answers.ts';

const now = new Date('2026-11-20T02:00:00Z');

/** The head of an MP3: what it is is told by its content. */
function recording() {
  const data = Buffer.concat([Buffer.from('49443304000000000000', 'hex'), Buffer.from('fffb9064', 'hex'), Buffer.alloc(2000)]); // prettier-ignore
  return { data, mimetype: 'audio/mpeg', name: `调度电话-${randomUUID()}.mp3`, size: data.length };
}

interface Uploading {
  alt: string;
  user?: User;
  transcript?: string;
  file?: Awaited<ReturnType<typeof pictureFile>>;
}

async function upload(payload: Payload, { user, file, ...data }: Uploading): Promise<Media> {
  return payload.create({
    collection: 'media',
    data,
    file: file ?? (await pictureFile()),
    ...(user && { user }),
    overrideAccess: !user,
  });
}

describeOnBothDatabases('pictures and recordings of questions', (getPayload) => {
  const illustrated = async (payload: Payload, asked = '着火时先拿哪一个？') => {
    const alts = ['红色的圆筒，上面有压把', '蓝色的圆牌，上面有白箭头'];
    const [right, wrong] = await Promise.all(alts.map((alt) => upload(payload, { alt })));
    const stem = await upload(payload, { alt: '调度电话录音', transcript: '二采区，请报人数。', file: recording() }); // prettier-ignore
    const question = await createQuestion(payload, {
      stem: asked,
      media: stem.id,
      options: [
        { text: '', media: right?.id ?? '', correct: true },
        { text: '', media: wrong?.id ?? '', correct: false },
      ],
    });
    return { question, right, wrong, stem };
  };

  it('keeps a file under a name that tells nothing, and its own for editors', async () => {
    const payload = getPayload();
    const user = await createEditor(payload);
    const media = await upload(payload, { alt: '灭火器', user });
    expect(media.filename).toMatch(/^[0-9a-f-]{36}\.png$/);
    expect(media.sizes?.card?.filename).toMatch(/^[0-9a-f-]{36}-640x\d+\.webp$/);
    expect(media.original).toMatch(/^正确答案是灭火器-.*\.png$/);
    const learner = await createLearner(payload);
    const list = (as: User) => payload.find({ collection: 'media', overrideAccess: false, user: as }); // prettier-ignore
    await expect(list(learner)).rejects.toMatchObject({ status: 403 });
    expect((await list(user)).totalDocs).toBeGreaterThan(0);
  });

  it('are in the paper with words and size, by letters where an option has no text', async () => {
    const payload = getPayload();
    const { question, right, stem } = await illustrated(payload);
    const learner = await createLearner(payload);
    const quiz = await createQuiz(payload, { questions: [question.id] });
    const { attempt } = await startAttempt(payload, { learner, quiz: quiz.id, now });
    const [asked] = attemptJson(attempt, 'zh').questions;
    expect(asked?.media).toEqual({
      kind: 'sound',
      url: `/api/media/file/${encodeURIComponent(stem.filename ?? '')}`,
      alt: '调度电话录音',
      transcript: '二采区，请报人数。',
    });
    expect(asked?.options?.map(({ text }) => text)).toEqual(['图 A', '图 B']);
    expect(asked?.options?.map(({ media }) => media?.alt).sort()).toEqual(
      ['红色的圆筒，上面有压把', '蓝色的圆牌，上面有白箭头'].sort(),
    );
    expect(asked?.options?.[0]?.media).toMatchObject({ kind: 'picture', width: 640, height: 320 });
    expect(JSON.stringify(asked)).not.toContain('correct');
    // What is in the paper stays as it was, whatever becomes of the question.
    const wanted = right?.sizes?.card?.filename ?? '';
    await payload.update({ collection: 'questions', id: question.id, data: { media: null } });
    await answerRight(payload, attempt, now);
    const { review, score } = await submitAttempt(payload, { learner: learner.id, attempt: attempt.id, now }); // prettier-ignore
    expect(score).toBe(100);
    expect(paperOf(attempt)[0]?.media?.kind).toBe('sound');
    expect(review?.[0]?.answer).toMatch(/^图 [AB]$/);
    const chosen = review?.[0]?.options?.find((option) => option.chosen);
    expect(chosen).toMatchObject({ right: true, lettered: true });
    expect(chosen?.media?.url).toContain(encodeURIComponent(wanted));
  });

  it('stay as long as a question or a paper shows them', async () => {
    const payload = getPayload();
    const [editor, admin] = [await createEditor(payload), await createAdmin(payload)];
    const { question, right } = await illustrated(payload);
    const id = right?.id ?? '';
    const remove = (user: User) => payload.delete({ collection: 'media', id, user, overrideAccess: false }); // prettier-ignore
    const data = { alt: '还是它' };
    const change = { collection: 'media' as const, id, data, user: editor };
    await expect(payload.update({ ...change, file: await pictureFile(650) })).rejects.toMatchObject({ status: 409 }); // prettier-ignore
    expect((await payload.update(change)).alt).toBe('还是它');
    await expect(remove(admin)).rejects.toMatchObject({ status: 409 });
    await payload.delete({ collection: 'questions', id: question.id });
    await expect(remove(editor)).rejects.toMatchObject({ status: 409 });
    expect((await remove(admin)).id).toBe(id);
    const free = await upload(payload, { alt: '没有题用它' });
    await payload.delete({ collection: 'media', id: free.id, user: editor, overrideAccess: false });
  });

  it('refuses an option that is nothing, two that are told alike, and a film', async () => {
    const payload = getPayload();
    const [one, other] = [await upload(payload, { alt: '同样的话' }), await upload(payload, { alt: '同样的话' })]; // prettier-ignore
    const create = (options: { text: string; media?: string; correct?: boolean }[]) =>
      createQuestion(payload, { options });
    await expect(create([{ text: ' ', correct: true }, { text: '二' }])).rejects.toThrow();
    await expect(create([{ text: '', media: one.id, correct: true }, { text: '', media: other.id }])).rejects.toThrow(); // prettier-ignore
    await create([
      { text: '', media: one.id, correct: true },
      { text: '有字', media: other.id },
    ]);
  });

  it('make one stem two questions', async () => {
    const payload = getPayload();
    const stem = '图里的标志要求做什么？';
    const [one, other] = [await upload(payload, { alt: '甲' }), await upload(payload, { alt: '乙' })]; // prettier-ignore
    const first = await createQuestion(payload, { stem, media: one.id });
    await createQuestion(payload, { stem, media: other.id });
    expect(await findLikeQuestions(payload, first)).toEqual([]);
    const same = await createQuestion(payload, { stem, media: one.id });
    expect((await findLikeQuestions(payload, first)).map(({ id }) => id)).toEqual([same.id]);
  });

  it('are left as they stand when a file of the bank comes back', async () => {
    const payload = getPayload();
    const actor = await createEditor(payload);
    const topic = await createTopic(payload, { title: '有图的题' });
    const { question, right, wrong, stem } = await illustrated(payload, '导出再导入的有图题');
    await payload.update({
      collection: 'questions',
      id: question.id,
      data: { topics: [topic.id] },
    });
    const pieces: Uint8Array[] = [];
    const pages = await readBank(payload, { actor, topic: topic.slug });
    for await (const piece of exportGift(pages, { language: 'zh', now })) pieces.push(piece);
    const text = Buffer.concat(pieces).toString();
    expect(text).toContain('图片和录音未导出');
    expect(text).toContain('[media 2]');
    const check = async (file: string) => {
      const { list } = await readQuestions(Buffer.from(file));
      return checkQuestions(payload, { list, actor, makeTopics: false, leaveUnknown: false });
    };
    expect((await check(text)).summary).toMatchObject({ unchanged: 1, update: 0, create: 0 });
    const { questions, summary } = await check(text.replace('安全帽是', '安全帽就是'));
    expect(summary).toMatchObject({ update: 1 });
    await saveQuestions(payload, { questions, topicOf: () => topic.id, by: actor.name, now });
    const changed = await payload.findByID({ collection: 'questions', id: question.id, depth: 0 });
    expect(changed.explanation).toContain('安全帽就是');
    expect(changed.media).toBe(stem.id);
    expect(changed.options?.map(({ text: own, media }) => [own, media])).toEqual([
      ['', right?.id],
      ['', wrong?.id],
    ]);
  });
});
