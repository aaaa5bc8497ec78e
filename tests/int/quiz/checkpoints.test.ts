import { expect, it } from 'vitest';

import { answerCheckpoint } from '../../../cms/operations/quiz/checkpoints/answerCheckpoint.ts';
import { readCheckpoints } from '../../../cms/operations/quiz/checkpoints/readCheckpoints.ts';
import type { CheckpointAnswer, MicroLesson, User } from '../../../cms/payload-types.ts';
import { lessonCheckpoints } from '../../../site/server/quiz/lessonCheckpoints.ts';
import { createMicroLesson, createQuestion } from '../../fixtures/content.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createLearner } from '../../fixtures/people.ts';
import { at, beat, openServer } from '../study/studyServer.ts';
import { rightResponse } from './answers.ts';

describeOnBothDatabases('questions on the way through a lesson', (getPayload) => {
  /** Five cards, a question behind the second and one behind the fourth that has to be right. */
  const create = async () => {
    const payload = getPayload();
    const [first, second] = [await createQuestion(payload), await createQuestion(payload)];
    const lesson = await createMicroLesson(payload, {
      nominalMinutes: 1,
      checkpoints: [
        { question: first.id, place: 'card', card: 2 },
        { question: second.id, place: 'card', card: 4, mustBeRight: true },
      ],
    });
    return { lesson, first: first.id, second: second.id };
  };

  const answer = async (
    learner: User,
    lesson: MicroLesson,
    question: string,
    wanted: 'right' | 'wrong',
  ) => {
    const payload = getPayload();
    const asked = (await readCheckpoints(payload, { learner: learner.id, lesson })).find(
      (one) => one.question.id === question,
    );
    if (!asked) throw new Error('not asked');
    const right = rightResponse(asked.question.key);
    const wrong = asked.question.options?.find(({ id }) => id !== right)?.id ?? '';
    return answerCheckpoint(payload, {
      ...{ learner, lesson: lesson.id, question, version: asked.version },
      ...{ response: wanted === 'right' ? right : wrong, language: 'zh', now: at(60) },
    });
  };

  const stored = async (learner: User) =>
    (
      await getPayload().db.find<CheckpointAnswer>({
        collection: 'checkpoint-answers',
        where: { learner: { equals: learner.id } },
        pagination: false,
      })
    ).docs;

  it('close what lies behind them, and the hours', async () => {
    const { lesson, first, second } = await create();
    const learner = await createLearner(getPayload());
    const [one, other] = [await openServer(getPayload()), await openServer(getPayload())];
    const { session } = await one.start(learner, 'micro-lessons', lesson.id, at(0));
    const all = { seen: [[0, 1000]] as [number, number][] };
    let seq = 0;
    const send = (server: typeof one, seconds: number) =>
      server.beat(learner, session, beat((seq += 1), seconds, all), at(seconds));
    expect(await send(one, 50)).toMatchObject({ coverage: 0.4, state: 'running' });
    await answer(learner, lesson, first, 'wrong');
    // Two servers: one has the sitting in memory, the other took the answer.
    expect(await send(other, 55)).toMatchObject({ coverage: 0.8, state: 'running' });
    expect(await send(one, 56)).toMatchObject({ coverage: 0.8, state: 'running' });
    await answer(learner, lesson, second, 'wrong');
    expect(await send(one, 57)).toMatchObject({ coverage: 0.8, state: 'running' });
    await answer(learner, lesson, second, 'right');
    expect(await send(one, 58)).toMatchObject({ coverage: 1, state: 'complete', entry: { units: 25 } }); // prettier-ignore
  });

  it('keep the hours even where next to nothing lies behind', async () => {
    const payload = getPayload();
    const question = await createQuestion(payload);
    const lesson = await createMicroLesson(payload, {
      nominalMinutes: 1,
      checkpoints: [{ question: question.id, place: 'card', card: 5 }],
    });
    const learner = await createLearner(payload);
    const server = await openServer(payload);
    const { session } = await server.start(learner, 'micro-lessons', lesson.id, at(0));
    const send = (seq: number, seconds: number) =>
      server.beat(learner, session, beat(seq, seconds), at(seconds));
    expect(await send(1, 55)).toMatchObject({ coverage: 1, state: 'running' });
    await answer(learner, lesson, question.id, 'wrong');
    expect(await send(2, 56)).toMatchObject({ state: 'complete', entry: { units: 25 } });
    const again = await server.start(learner, 'micro-lessons', lesson.id, at(100));
    expect(again.state).toBe('complete');
  });

  it('tell the key after the answer, and of one that must be right after the right one', async () => {
    const { lesson, first, second } = await create();
    const learner = await createLearner(getPayload());
    const item = { id: lesson.id, hasCheckpoints: true };
    const asked = await lessonCheckpoints(getPayload(), { viewer: learner, item, language: 'zh', preview: false }); // prettier-ignore
    expect(asked).toHaveLength(2);
    expect(JSON.stringify(asked)).not.toMatch(/key|explanation|correct|第一条规矩/);
    const wrong = await answer(learner, lesson, first, 'wrong');
    expect(wrong).toMatchObject({ correct: false, done: true, review: { answer: '戴好安全帽' } });
    const held = await answer(learner, lesson, second, 'wrong');
    expect(held).toMatchObject({ correct: false, done: false });
    expect(JSON.stringify(held)).not.toMatch(/explanation|"right"|"answer"/);
    const right = await answer(learner, lesson, second, 'right');
    expect(right).toMatchObject({ correct: true, done: true, review: { answer: '戴好安全帽' } });
    const rows = await stored(learner);
    expect(rows.map(({ question, tries, correct }) => [question, tries, correct]).sort()).toEqual(
      [
        [first, 1, false],
        [second, 2, true],
      ].sort(),
    );
  });

  it('take the first answer once, from however many tabs and servers', async () => {
    const { lesson, first } = await create();
    const learner = await createLearner(getPayload());
    const results = await Promise.all(
      Array.from({ length: 12 }, (_, n) => answer(learner, lesson, first, n % 2 ? 'right' : 'wrong')), // prettier-ignore
    );
    expect(await stored(learner)).toHaveLength(1);
    expect(new Set(results.map(({ correct }) => correct)).size).toBe(1);
    const late = await answer(learner, lesson, first, 'right');
    expect(late.correct).toBe(results[0]?.correct);
  });

  it('refuse what is no answer to what is asked', async () => {
    const payload = getPayload();
    const { lesson, first } = await create();
    const learner = await createLearner(payload);
    const [asked] = await readCheckpoints(payload, { learner: learner.id, lesson });
    const version = asked?.version ?? '';
    const send = (given: object) =>
      answerCheckpoint(payload, {
        ...{ learner, lesson: lesson.id, question: first, version, response: 'a' },
        ...{ language: 'zh', now: at(0), ...given },
      });
    const refused = async (given: object, status: number, code: string) =>
      expect(send(given)).rejects.toMatchObject({ status, code });
    await refused({ response: 'z' }, 400, 'invalid-response');
    await refused({ response: null }, 400, 'invalid-response');
    await refused({ version: 'another' }, 409, 'checkpoint-changed');
    await refused({ question: lesson.id }, 404, 'checkpoint-unknown');
    await refused({ lesson: first }, 404, 'not-found');
    expect(await stored(learner)).toEqual([]);
  });

  it('that are in the bin ask nobody, and none are asked twice in a lesson', async () => {
    const payload = getPayload();
    const { lesson, first, second } = await create();
    const learner = await createLearner(payload);
    const server = await openServer(payload);
    for (const id of [first, second]) {
      await payload.update({ collection: 'questions', id, data: { deletedAt: at(0).toISOString() } }); // prettier-ignore
    }
    const { session } = await server.start(learner, 'micro-lessons', lesson.id, at(0));
    expect(await server.beat(learner, session, beat(1, 50), at(50))).toMatchObject({ state: 'complete' }); // prettier-ignore
    const { id } = await createQuestion(payload);
    const twice = [1, 2].map((card) => ({ question: id, place: 'card' as const, card }));
    await expect(createMicroLesson(payload, { checkpoints: twice })).rejects.toThrow();
    const beyond = [{ question: id, place: 'card' as const, card: 6 }];
    await expect(createMicroLesson(payload, { checkpoints: beyond })).rejects.toThrow();
  });
});
