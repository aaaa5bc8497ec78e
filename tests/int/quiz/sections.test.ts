import { expect, it } from 'vitest';

import { paperOf } from '../../../cms/operations/quiz/attemptPaper.ts';
import { readQuizStanding } from '../../../cms/operations/quiz/readQuizStanding.ts';
import { readSectionStanding } from '../../../cms/operations/quiz/readSectionStanding.ts';
import { saveResponse } from '../../../cms/operations/quiz/saveResponse.ts';
import { startAttempt } from '../../../cms/operations/quiz/startAttempt.ts';
import { submitAttempt } from '../../../cms/operations/quiz/submitAttempt.ts';
import type { Quiz } from '../../../cms/payload-types.ts';
import { attemptJson } from '../../../site/server/quiz/attemptJson.ts';
import { createQuestion, createQuiz, createTopic } from '../../fixtures/content.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createLearner } from '../../fixtures/people.ts';

const now = new Date('2026-11-20T02:00:00Z');
type Sections = NonNullable<Quiz['sections']>;

describeOnBothDatabases('a paper of sections', (getPayload) => {
  /** A bank of a topic: three single choices, three true or false, of which the last is hard. */
  const fillBank = async () => {
    const payload = getPayload();
    const topic = await createTopic(payload);
    const topics = [topic.id];
    const single = [];
    const judge = [];
    for (let n = 0; n < 3; n += 1) {
      single.push(await createQuestion(payload, { topics, stem: `单选${n}` }));
      const difficulty = n === 2 ? ('hard' as const) : undefined;
      judge.push(await createQuestion(payload, { topics, difficulty, type: 'true-false', stem: `判断${n}`, options: [], answer: true })); // prettier-ignore
    }
    return { topic, single, judge };
  };
  const create = (sections: Sections, data: Partial<Quiz> = {}) =>
    createQuiz(getPayload(), { questions: [], ...data, sections });
  const refusal = async (work: Promise<unknown>) => {
    const outcome = await work.then(
      () => null,
      (error: unknown) => error,
    );
    return (outcome as { data: { errors: { path: string; message: string }[] } } | null)?.data.errors ?? null; // prettier-ignore
  };

  it('draws by topic, type and difficulty, names questions, and shows titles and marks', async () => {
    const payload = getPayload();
    const learner = await createLearner(payload);
    const { topic, single, judge } = await fillBank();
    const own = await createQuestion(payload, { stem: '案例' });
    const quiz = await create([
      { title: '一、选择', topics: [topic.id], types: ['single'], count: 2, marks: 2 },
      { title: '二、判断', topics: [topic.id], types: ['true-false'], difficulties: ['medium', 'easy'], marks: 1.5 }, // prettier-ignore
      { title: '三、案例', questions: [own.id], marks: 13 },
    ]);
    const { attempt } = await startAttempt(payload, { learner, quiz: quiz.id, now });
    const paper = paperOf(attempt);
    expect(paper.map(({ section, marks }) => [section, marks])).toEqual([
      ...[['一、选择', 2], ['一、选择', 2]], // prettier-ignore
      ...[['二、判断', 1.5], ['二、判断', 1.5]], // prettier-ignore
      ['三、案例', 13],
    ]);
    const drawn = paper.map(({ id }) => id);
    for (const id of drawn.slice(0, 2)) expect(single.map((one) => one.id)).toContain(id);
    expect(drawn.slice(2, 4).sort()).toEqual([judge[0]?.id, judge[1]?.id].sort());
    expect(drawn[4]).toBe(own.id);
    expect(attemptJson(attempt, 'zh').questions[0]).toMatchObject({
      section: '一、选择',
      marks: 2,
    });
    expect(await readQuizStanding(payload, { learner: learner.id, quiz, now })).toMatchObject({
      questions: 5,
      sections: [
        { title: '一、选择', questions: 2, marks: 2 },
        { title: '二、判断', questions: 2, marks: 1.5 },
        { title: '三、案例', questions: 1, marks: 13 },
      ],
    });

    // Marks are the attempt's own, whatever the editor makes of them meanwhile.
    await payload.update({ collection: 'quizzes', id: quiz.id, data: { sections: [] , questions: drawn } }); // prettier-ignore
    const save = { learner: learner.id, attempt: attempt.id, question: own.id };
    const key = paper[4]?.key;
    const response = key && 'one' in key ? key.one : '';
    await saveResponse(payload, { ...save, response, now });
    const result = await submitAttempt(payload, { learner: learner.id, attempt: attempt.id, now });
    expect(result).toMatchObject({ score: 65, passed: false });
  });

  it('narrows what the quiz draws from where a section names nothing of its own', async () => {
    const payload = getPayload();
    const learner = await createLearner(payload);
    const { topic } = await fillBank();
    const quiz = await create(
      [
        { title: '一', types: ['true-false'] },
        { title: '二', count: 3 },
      ],
      { banks: [topic.id] },
    );
    const { attempt } = await startAttempt(payload, { learner, quiz: quiz.id, now });
    const types = paperOf(attempt).map(({ type }) => type);
    expect(types.slice(0, 3)).toEqual(['true-false', 'true-false', 'true-false']);
    expect(types.slice(3)).toEqual(['single', 'single', 'single']);
  });

  it('is refused where the bank can’t fill it, by the section’s name and what is missing', async () => {
    const { topic } = await fillBank();
    const topics = [topic.id];
    const short = await refusal(
      create([
        { title: '一、单选', topics, types: ['single'], count: 3 },
        { title: '二、单选又来', topics, types: ['single'], count: 2 },
      ]),
    );
    expect(short).toEqual([expect.objectContaining({ path: 'sections' })]);
    expect(short?.[0]?.message).toContain('“二、单选又来”要 2 题，题库里合适的有 3 题，还差 2 题');
    expect(short?.[0]?.message).not.toContain('一、单选”');
    const many = [{ title: '多', topics, count: 200 }];
    expect((await refusal(create(many)))?.[0]?.message).toContain('还差 194 题');
    const empty = [{ title: '空', topics, types: ['matching' as const] }];
    expect((await refusal(create(empty)))?.[0]?.message).toContain('“空”还没有题');
    expect(await refusal(create(many, { _status: 'draft' }))).toBeNull();
  });

  it('gives way in a broad section for a narrow one, at its publishing as at its start', async () => {
    const payload = getPayload();
    const learner = await createLearner(payload);
    const { topic, single } = await fillBank();
    const only = single[0]?.id ?? '';
    const sections = [
      { title: '广', topics: [topic.id], types: ['single' as const], count: 2 },
      { title: '窄', questions: [only] },
    ];
    const quiz = await create(sections);
    expect(await readSectionStanding(payload, quiz)).toEqual([
      { title: '广', asked: 2, found: 3, missing: 0 },
      { title: '窄', asked: 1, found: 1, missing: 0 },
    ]);
    const { attempt } = await startAttempt(payload, { learner, quiz: quiz.id, now });
    expect(paperOf(attempt)[2]?.id).toBe(only);
    expect(new Set(paperOf(attempt).map(({ id }) => id)).size).toBe(3);
  });

  it('is made of what there is where questions were deleted since', async () => {
    const payload = getPayload();
    const learner = await createLearner(payload);
    const { topic, judge } = await fillBank();
    const quiz = await create([{ title: '一', topics: [topic.id], types: ['true-false'], count: 3 }]); // prettier-ignore
    await payload.delete({ collection: 'questions', id: judge[0]?.id ?? '' });
    const { attempt } = await startAttempt(payload, { learner, quiz: quiz.id, now });
    expect(paperOf(attempt)).toHaveLength(2);
    const [standing] = await readSectionStanding(payload, quiz);
    expect(standing).toMatchObject({ asked: 3, found: 2, missing: 1 });
  });
});
