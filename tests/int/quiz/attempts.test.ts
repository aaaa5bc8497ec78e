import type { Payload } from 'payload';
import { afterEach, expect, it, vi } from 'vitest';

import type { Response } from '../../../cms/domain/quiz/response.ts';
import type { OperationError } from '../../../cms/operations/OperationError.ts';
import { paperOf, responsesOf } from '../../../cms/operations/quiz/attemptPaper.ts';
import { openQuiz } from '../../../cms/operations/quiz/openQuiz.ts';
import { ownAttempt } from '../../../cms/operations/quiz/ownAttempt.ts';
import { readEntries } from '../../../cms/operations/ledger/readEntries.ts';
import { saveResponse } from '../../../cms/operations/quiz/saveResponse.ts';
import { markChanged } from '../../../cms/operations/stores/changeMarks.ts';
import { settleCarried } from '../../../cms/operations/upkeep/settleCarried.ts';
import { startAttempt } from '../../../cms/operations/quiz/startAttempt.ts';
import { submitAttempt } from '../../../cms/operations/quiz/submitAttempt.ts';
import type { QuizAttempt, User } from '../../../cms/payload-types.ts';
import { attemptJson } from '../../../site/server/quiz/attemptJson.ts';
import { createQuestion, createQuiz, createTopic } from '../../fixtures/content.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createLearner } from '../../fixtures/people.ts';
import { awardOn, source } from '../ledger/awards.ts';
import { answerRight } from './answers.ts';

const start = Date.parse('2026-11-20T02:00:00Z');
const at = (seconds: number) => new Date(start + seconds * 1000);
/** A second until another process looks, with room for a busy machine. */
const patience = { timeout: 10_000, interval: 50 };
const refused = (status: number, code: string): Partial<OperationError> => ({ status, code });

async function submit(payload: Payload, learner: User, attempt: QuizAttempt, now: Date) {
  return submitAttempt(payload, { learner: learner.id, attempt: attempt.id, now });
}

/** One question of each type. */
async function everyType(payload: Payload): Promise<string[]> {
  const options = ['甲', '乙', '丙'].map((text, n) => ({ text, correct: n < 2 }));
  const questions = [
    await createQuestion(payload),
    await createQuestion(payload, { type: 'multiple', stem: '多选', options }),
    await createQuestion(payload, { type: 'true-false', stem: '判断', options: [], answer: true }),
    await createQuestion(payload, { type: 'fill-in', stem: '填空', options: [], answers: ['密钥八小时'] }), // prettier-ignore
    await createQuestion(payload, { type: 'ordering', stem: '排序', options }),
    await createQuestion(payload, { type: 'numeric', stem: '数值', options: [], value: 44.17, tolerance: 0.1 }), // prettier-ignore
    await createQuestion(payload, {
      type: 'matching',
      stem: '连线',
      options: [],
      pairs: [
        { left: '一', right: '壹' },
        { left: '二', right: '贰' },
      ],
    }),
  ];
  return questions.map(({ id }) => id);
}

describeOnBothDatabases('quiz attempts', (getPayload, { platform }) => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('are graded on the server and earn their hours once a year', async () => {
    const payload = getPayload();
    const learner = await createLearner(payload);
    const quiz = await createQuiz(payload, { questions: await everyType(payload) });
    const results = [];
    for (const day of [0, 86_400]) {
      const { attempt } = await startAttempt(payload, { learner, quiz: quiz.id, now: at(day) });
      await answerRight(payload, attempt, at(day + 60));
      results.push(await submit(payload, learner, attempt, at(day + 90)));
    }
    expect(results[0]).toMatchObject({ score: 100, passed: true, entry: { units: 50 } });
    expect(results[1]?.entry?.id).toBe(results[0]?.entry?.id);
    const entries = await readEntries(payload, { learner: learner.id });
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      sourceKind: 'quiz',
      sourceCollection: 'quizzes',
      sourceId: quiz.id,
      evidence: { score: 100, passShare: 0.8, number: 1 },
    });
  });

  it.each([
    [4, 80, true],
    [3, 60, false],
  ])('with %d of 5 right: %d points, passed %s', async (right, score, passed) => {
    const payload = getPayload();
    const learner = await createLearner(payload);
    const quiz = await createQuiz(payload);
    const { attempt } = await startAttempt(payload, { learner, quiz: quiz.id, now: at(0) });
    await answerRight(payload, attempt, at(1), right);
    const result = await submit(payload, learner, attempt, at(2));
    expect(result).toMatchObject({ score, passed });
    expect(Boolean(result.entry)).toBe(passed);
  });

  it('never give the key away before they are handed in, nor the seed it follows from', async () => {
    const payload = getPayload();
    const learner = await createLearner(payload);
    const quiz = await createQuiz(payload, { questions: await everyType(payload) });
    const { attempt } = await startAttempt(payload, { learner, quiz: quiz.id, now: at(0) });
    const sent = JSON.stringify(attemptJson(attempt, 'zh'));
    for (const hidden of ['key', 'correct', 'explanation', '密钥八小时', '44.17', attempt.seed]) {
      expect(sent).not.toContain(hidden);
    }
    const { docs } = await payload.find({
      collection: 'quiz-attempts',
      where: { learner: { equals: learner.id } },
      overrideAccess: false,
      user: learner,
    });
    expect(docs).toHaveLength(1);
    for (const field of ['paper', 'seed', 'responses']) expect(docs[0]).not.toHaveProperty(field);
    const where = { seed: { equals: attempt.seed } };
    await expect(
      payload.find({ collection: 'quiz-attempts', where, overrideAccess: false, user: learner }),
    ).rejects.toThrow();
  });

  it.each([
    ['submitted', false, true],
    ['submitted', true, true],
    ['passed', false, false],
    ['passed', true, true],
    ['never', true, false],
  ] as const)('with review %s and passed %s show the answers: %s', async (review, pass, shown) => {
    const payload = getPayload();
    const learner = await createLearner(payload);
    const quiz = await createQuiz(payload, { review }, 2);
    const { attempt } = await startAttempt(payload, { learner, quiz: quiz.id, now: at(0) });
    await answerRight(payload, attempt, at(1), pass ? 2 : 1);
    const result = await submit(payload, learner, attempt, at(2));
    expect(Boolean(result.review)).toBe(shown);
    if (shown) expect(result.review?.[0]).toMatchObject({ correct: true, answer: '戴好安全帽' });
  });

  it('show what was answered beside the right answer and the other options', async () => {
    const payload = getPayload();
    const learner = await createLearner(payload);
    const quiz = await createQuiz(payload, { questions: await everyType(payload), shuffle: false });
    const { attempt } = await startAttempt(payload, { learner, quiz: quiz.id, now: at(0) });
    const wrong: Record<string, Response> = {
      single: 'b',
      multiple: ['b', 'c'],
      'fill-in': '三小时',
      matching: { la: 'ra' },
    };
    for (const { id: question, type } of paperOf(attempt)) {
      const response = wrong[type];
      if (response === undefined) continue;
      await saveResponse(payload, { learner: learner.id, attempt: attempt.id, question, response, now: at(1) }); // prettier-ignore
    }
    const { review } = await submit(payload, learner, attempt, at(2));
    const of = (type: string) =>
      review?.[paperOf(attempt).findIndex((question) => question.type === type)];
    expect(of('single')).toMatchObject({
      correct: false,
      given: '先抽一支烟',
      answer: '戴好安全帽',
      options: [
        { text: '戴好安全帽', chosen: false, right: true },
        { text: '先抽一支烟', chosen: true, right: false },
        { text: '站着等人喊', chosen: false, right: false },
      ],
    });
    expect(of('multiple')).toMatchObject({ given: '乙；丙', answer: '甲；乙' });
    expect(of('true-false')).toMatchObject({ given: null, answer: '对' });
    expect(of('fill-in')).toMatchObject({ given: '三小时', answer: '密钥八小时' });
    expect(of('fill-in')).not.toHaveProperty('options');
    expect(of('matching')?.given).toMatch(/^一 — /);
  });

  it.each([
    ['all', 0, false],
    ['missed', 50, true],
    ['balance', 50, true],
  ] as const)(
    'by the rule %s give %d for one of two right options',
    async (multipleRule, score, partly) => {
      const payload = getPayload();
      const learner = await createLearner(payload);
      const options = ['甲', '乙', '丙'].map((text, n) => ({ text, correct: n < 2 }));
      const { id } = await createQuestion(payload, { type: 'multiple', stem: '多选', options });
      const quiz = await createQuiz(payload, { questions: [id], shuffle: false, multipleRule });
      const { attempt } = await startAttempt(payload, { learner, quiz: quiz.id, now: at(0) });
      // What is changed meanwhile changes no attempt.
      await payload.update({ collection: 'quizzes', id: quiz.id, data: { multipleRule: 'all' } });
      await saveResponse(payload, { learner: learner.id, attempt: attempt.id, question: id, response: ['b'], now: at(1) }); // prettier-ignore
      const result = await submit(payload, learner, attempt, at(2));
      expect(result).toMatchObject({ score, passed: false });
      const [reviewed] = result.review ?? [];
      expect(reviewed).toMatchObject({ correct: false, given: '乙', answer: '甲；乙' });
      expect(reviewed?.partly ?? false).toBe(partly);
    },
  );

  it('give each of several blanks its part, and go on with those that are filled', async () => {
    const payload = getPayload();
    const learner = await createLearner(payload);
    const { id } = await createQuestion(payload, {
      type: 'fill-in',
      stem: '电工作业先____，再____，最后____。',
      options: [],
      blanks: [{ answers: ['断电'] }, { answers: ['验电'] }, { answers: ['挂牌', '掛接地線'] }],
      leniency: { traditional: true },
    });
    const quiz = await createQuiz(payload, { questions: [id] });
    const { attempt } = await startAttempt(payload, { learner, quiz: quiz.id, now: at(0) });
    expect(attemptJson(attempt, 'zh').questions[0]).toMatchObject({ blanks: ['b1', 'b2', 'b3'] });
    expect(JSON.stringify(attemptJson(attempt, 'zh'))).not.toContain('断电');
    const save = (response: unknown) =>
      saveResponse(payload, { learner: learner.id, attempt: attempt.id, question: id, response, now: at(1) }); // prettier-ignore
    await save({ b1: ' 断电 ', b3: '挂接地线' });
    for (const unfit of ['断电', { b4: '断电' }, { b1: 1 }, ['断电']]) {
      await expect(save(unfit)).rejects.toMatchObject(refused(400, 'invalid-response'));
    }
    const again = await startAttempt(payload, { learner, quiz: quiz.id, now: at(5) });
    expect(responsesOf(again.attempt)[id]).toEqual({ b1: ' 断电 ', b3: '挂接地线' });
    const { score, review } = await submit(payload, learner, attempt, at(9));
    expect(score).toBe(67);
    expect(review?.[0]).toMatchObject({
      ...{ correct: false, partly: true, given: '（1）断电；（2）没填；（3）挂接地线' },
      answer: '（1）断电；（2）验电；（3）挂牌 或 掛接地線',
    });
  });

  it('of a check tell which answers were wrong, and the right ones once it is passed', async () => {
    const payload = getPayload();
    const learner = await createLearner(payload);
    const quiz = await createQuiz(payload, { countsHours: false }, 2);
    const begin = async (now: Date) =>
      (await startAttempt(payload, { learner, quiz: quiz.id, now })).attempt;
    const failed = await begin(at(0));
    await answerRight(payload, failed, at(1), 1);
    const { review } = await submit(payload, learner, failed, at(2));
    expect(review?.map(({ correct }) => correct)).toEqual([true, false]);
    expect(review?.[0]).toMatchObject({ given: '戴好安全帽' });
    const told = JSON.stringify(review);
    for (const hidden of ['answer', 'right"', 'explanation', '第一条规矩']) {
      expect(told).not.toContain(hidden);
    }
    const passed = await begin(at(10));
    await answerRight(payload, passed, at(11));
    const after = await submit(payload, learner, passed, at(12));
    expect(after.review?.[1]).toMatchObject({ answer: '戴好安全帽' });
    // What was failed before is no secret any more.
    const again = await submit(payload, learner, failed, at(13));
    expect(again.review?.[1]).toMatchObject({ given: null, answer: '戴好安全帽' });
  });

  it('of a check that may not be taken again show the right answers', async () => {
    const payload = getPayload();
    const learner = await createLearner(payload);
    const quiz = await createQuiz(payload, { countsHours: false, attemptsLimit: 1 }, 1);
    const { attempt } = await startAttempt(payload, { learner, quiz: quiz.id, now: at(0) });
    const { review } = await submit(payload, learner, attempt, at(2));
    expect(review?.[0]).toMatchObject({ correct: false, given: null, answer: '戴好安全帽' });
  });

  it('go on where they were left: the same paper and what was answered', async () => {
    const payload = getPayload();
    const learner = await createLearner(payload);
    const quiz = await createQuiz(payload);
    const first = await startAttempt(payload, { learner, quiz: quiz.id, now: at(0) });
    expect(first.resumed).toBe(false);
    await answerRight(payload, first.attempt, at(5), 2);
    const again = await startAttempt(await platform().another(), { learner, quiz: quiz.id, now: at(900) }); // prettier-ignore
    expect(again).toMatchObject({ resumed: true, attempt: { id: first.attempt.id } });
    expect(attemptJson(again.attempt, 'zh').questions).toEqual(
      attemptJson(first.attempt, 'zh').questions,
    );
    expect(Object.keys(responsesOf(again.attempt))).toHaveLength(2);
  });

  it('begin once, however many tabs on two servers begin at the same moment', async () => {
    const servers = [getPayload(), await platform().another()];
    const learner = await createLearner(getPayload());
    const quiz = await createQuiz(getPayload(), { attemptsLimit: 1 });
    const started = await Promise.all(
      Array.from({ length: 12 }, (_, n) =>
        startAttempt(servers[n % 2] as Payload, { learner, quiz: quiz.id, now: at(0) }),
      ),
    );
    expect(new Set(started.map(({ attempt }) => attempt.id)).size).toBe(1);
    expect(started.filter(({ resumed }) => !resumed)).toHaveLength(1);
  });

  it('are limited in number, each year anew', async () => {
    const payload = getPayload();
    const learner = await createLearner(payload);
    const quiz = await createQuiz(payload, { attemptsLimit: 2 }, 1);
    const begin = (now: Date) => startAttempt(payload, { learner, quiz: quiz.id, now });
    for (const seconds of [0, 100]) {
      const { attempt } = await begin(at(seconds));
      await submit(payload, learner, attempt, at(seconds + 10));
    }
    await expect(begin(at(200))).rejects.toMatchObject(refused(403, 'attempts-exhausted'));
    const next = await begin(new Date('2026-12-31T16:00:00Z'));
    expect(next.attempt).toMatchObject({ number: 3, year: 2027 });
  });

  it('keep their time limit on the server', async () => {
    const payload = getPayload();
    const learner = await createLearner(payload);
    const quiz = await createQuiz(payload, { timeLimitMinutes: 10 }, 2);
    const { attempt } = await startAttempt(payload, { learner, quiz: quiz.id, now: at(0) });
    expect(attempt.deadline).toBe(at(600).getTime());
    const [question, other] = paperOf(attempt);
    const save = (id: string, now: Date) =>
      saveResponse(payload, { learner: learner.id, attempt: attempt.id, question: id, response: 'a', now }); // prettier-ignore
    await save(question?.id ?? '', at(599));
    await save(question?.id ?? '', at(602));
    await expect(save(other?.id ?? '', at(604))).rejects.toMatchObject(refused(409, 'attempt-closed')); // prettier-ignore
    await submit(payload, learner, attempt, at(9000));
    const closed = await ownAttempt(payload, { learner: learner.id, attempt: attempt.id });
    expect(closed).toMatchObject({ state: 'submitted', submittedAt: at(600).getTime() });
    expect(Object.keys(responsesOf(closed))).toEqual([question?.id]);
  });

  it('past their time are handed in as they stand before another begins', async () => {
    const payload = getPayload();
    const learner = await createLearner(payload);
    const quiz = await createQuiz(payload, { timeLimitMinutes: 10, attemptsLimit: 2 }, 1);
    const begin = (now: Date) => startAttempt(payload, { learner, quiz: quiz.id, now });
    const first = await begin(at(0));
    await answerRight(payload, first.attempt, at(10));
    expect(await begin(at(599))).toMatchObject({ resumed: true });
    const second = await begin(at(600));
    expect(second).toMatchObject({ resumed: false, attempt: { number: 2 } });
    const closed = await ownAttempt(payload, { learner: learner.id, attempt: first.attempt.id });
    expect(closed).toMatchObject({ state: 'submitted', score: 100, passed: true });
    expect(await readEntries(payload, { learner: learner.id })).toHaveLength(1);
  });

  it('take every save once and lose none of two tabs that save at the same time', async () => {
    const servers = [getPayload(), await platform().another()];
    const learner = await createLearner(getPayload());
    const quiz = await createQuiz(getPayload(), {}, 8);
    const { attempt } = await startAttempt(getPayload(), { learner, quiz: quiz.id, now: at(0) });
    const questions = paperOf(attempt).map(({ id }) => id);
    await Promise.all(
      [...questions, ...questions].map((question, n) =>
        saveResponse(servers[n % 2] as Payload, {
          learner: learner.id,
          attempt: attempt.id,
          question,
          response: 'b',
          now: at(5),
        }),
      ),
    );
    const saved = responsesOf(await ownAttempt(getPayload(), { learner: learner.id, attempt: attempt.id })); // prettier-ignore
    expect(saved).toEqual(Object.fromEntries(questions.map((id) => [id, 'b'])));
  });

  it('are handed in once: a repeat gives the same answer and changes nothing', async () => {
    const servers = [getPayload(), await platform().another()];
    const learner = await createLearner(getPayload());
    const quiz = await createQuiz(getPayload(), {}, 2);
    const { attempt } = await startAttempt(getPayload(), { learner, quiz: quiz.id, now: at(0) });
    await answerRight(getPayload(), attempt, at(1));
    const results = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        submit(servers[n % 2] as Payload, learner, attempt, at(2 + n)),
      ),
    );
    expect(new Set(results.map(({ score, entry }) => `${score} ${entry?.id ?? ''}`)).size).toBe(1);
    expect(await readEntries(getPayload(), { learner: learner.id })).toHaveLength(1);
    const question = paperOf(attempt)[0]?.id ?? '';
    const save = { learner: learner.id, attempt: attempt.id, question, response: 'a', now: at(20) };
    await expect(saveResponse(getPayload(), save)).rejects.toMatchObject(refused(409, 'attempt-closed')); // prettier-ignore
  });

  it('keep their questions, pass mark and hours whatever is edited, unpublished or deleted', async () => {
    const payload = getPayload();
    const learner = await createLearner(payload);
    const quiz = await createQuiz(payload, { passPercent: 50 }, 2);
    const { attempt } = await startAttempt(payload, { learner, quiz: quiz.id, now: at(0) });
    const questions = paperOf(attempt).map(({ id }) => id);
    for (const id of questions) {
      const options = [{ text: '改了', correct: true }, { text: '也改了', correct: false }]; // prettier-ignore
      await payload.update({ collection: 'questions', id, data: { stem: '改过的题', options } });
    }
    await payload.update({ collection: 'quizzes', id: quiz.id, data: { passPercent: 100, review: 'never' } }); // prettier-ignore
    await answerRight(payload, attempt, at(5), 1);
    for (const id of questions) await payload.delete({ collection: 'questions', id });
    await payload.update({ collection: 'quizzes', id: quiz.id, data: { _status: 'draft' } });
    const result = await submit(payload, learner, attempt, at(9));
    expect(result).toMatchObject({ score: 50, passed: true, entry: { sourceTitle: quiz.title } });
    expect(result.review?.map(({ answer }) => answer)).toEqual(['戴好安全帽', '戴好安全帽']);
    await payload.delete({ collection: 'quizzes', id: quiz.id });
    expect(await readEntries(payload, { learner: learner.id })).toHaveLength(1);
  });

  it('draw from the banks of a topic', async () => {
    const payload = getPayload();
    const learner = await createLearner(payload);
    const topic = await createTopic(payload);
    for (let n = 0; n < 6; n += 1) await createQuestion(payload, { topics: [topic.id] });
    const quiz = await createQuiz(payload, { questions: [], banks: [topic.id], draw: 4 });
    const { attempt } = await startAttempt(payload, { learner, quiz: quiz.id, now: at(0) });
    expect(paperOf(attempt)).toHaveLength(4);
  });

  it('draw from the bank as it is: at once where it was changed, a second later elsewhere', async () => {
    const payload = getPayload();
    const other = await platform().another();
    const question = await createQuestion(payload, { stem: '旧题干' });
    const quiz = await createQuiz(payload, { questions: [question.id] });
    const draws = async (server: Payload) => {
      const learner = await createLearner(payload);
      const { attempt } = await startAttempt(server, { learner, quiz: quiz.id, now: at(0) });
      return paperOf(attempt).map(({ stem }) => stem);
    };
    const everywhere = async (stems: string[]) => {
      expect(await draws(payload)).toEqual(stems);
      await vi.waitFor(async () => expect(await draws(other)).toEqual(stems), patience);
    };
    await everywhere(['旧题干']);
    const data = { stem: '新题干' };
    await payload.update({ collection: 'questions', id: question.id, data });
    await everywhere(['新题干']);
    const added = await createQuestion(payload, { stem: '加的题' });
    const questions = [question.id, added.id];
    await payload.update({
      collection: 'quizzes',
      id: quiz.id,
      data: { questions, shuffle: false },
    });
    await everywhere(['新题干', '加的题']);
    await payload.update({ collection: 'quizzes', id: quiz.id, data: { _status: 'draft' } });
    await expect(draws(payload)).rejects.toMatchObject(refused(404, 'not-found'));
    await vi.waitFor(() => expect(draws(other)).rejects.toMatchObject({ status: 404 }), patience);
  });

  it('draw from the bank as it is after a process died between a change and its second mark', async () => {
    const payload = getPayload();
    const other = await platform().another();
    const question = await createQuestion(payload, { stem: '死前' });
    const quiz = await createQuiz(payload, { questions: [question.id] });
    const learner = await createLearner(payload);
    const stem = async () =>
      (await openQuiz(other, { id: quiz.id, reader: learner }))?.pools[0]?.[0]?.stem;
    await vi.waitFor(async () => expect(await stem()).toBe('死前'), patience);
    // What such a process leaves: the mark before the change, and the change.
    await markChanged(payload, 'questions');
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 2000 });
    expect(await stem()).toBe('死前');
    const data = { stem: '死后' };
    await payload.db.updateOne({ collection: 'questions', id: question.id, data });
    vi.setSystemTime(Date.now() + 11_000);
    expect(await stem()).toBe('死后');
  });

  it('carry their hours to the next day where the day is full', async () => {
    const payload = getPayload();
    const learner = await createLearner(payload);
    await awardOn(payload, learner.id, '2026-11-20', { source: source('full'), units: 800 });
    const quiz = await createQuiz(payload, {}, 1);
    const { attempt } = await startAttempt(payload, { learner, quiz: quiz.id, now: at(0) });
    await answerRight(payload, attempt, at(1));
    const result = await submit(payload, learner, attempt, at(2));
    expect(result).toMatchObject({ passed: true, carriedTo: '2026-11-21' });
    expect(result.entry).toBeUndefined();
    await settleCarried(payload, { learner: learner.id, now: at(86_400) });
    const [entry] = await readEntries(payload, { learner: learner.id });
    expect(entry).toMatchObject({ day: '2026-11-21', units: 50, sourceKind: 'quiz' });
  });

  it('are refused for what is not published, has no question or is not for the layer', async () => {
    const payload = getPayload();
    const learner = await createLearner(payload);
    const begin = (quiz: string) => startAttempt(payload, { learner, quiz, now: at(0) });
    const draft = await createQuiz(payload, { _status: 'draft' }, 1);
    const closed = await createQuiz(payload, { restricted: true, audience: ['cadre'] }, 1);
    const gone = await createQuestion(payload);
    const empty = await createQuiz(payload, { questions: [gone.id] });
    await payload.delete({ collection: 'questions', id: gone.id });
    for (const { id } of [draft, closed]) {
      await expect(begin(id)).rejects.toMatchObject(refused(404, 'not-found'));
    }
    await expect(begin(empty.id)).rejects.toMatchObject(refused(409, 'quiz-empty'));
    for (const id of ['nonsense', '', '000000000000000000000000']) {
      await expect(begin(id)).rejects.toMatchObject(refused(404, 'not-found'));
    }
  });

  it('are their learner’s alone, and answer what makes no sense with 4xx', async () => {
    const payload = getPayload();
    const [learner, other] = [await createLearner(payload), await createLearner(payload)];
    const quiz = await createQuiz(payload, {}, 1);
    const { attempt } = await startAttempt(payload, { learner, quiz: quiz.id, now: at(0) });
    const question = paperOf(attempt)[0]?.id ?? '';
    const save = (changed: object) =>
      saveResponse(payload, {
        learner: learner.id,
        attempt: attempt.id,
        question,
        response: 'a',
        now: at(1),
        ...changed,
      });
    await expect(save({ learner: other.id })).rejects.toMatchObject(
      refused(403, 'attempt-foreign'),
    );
    await expect(submit(payload, other, attempt, at(1))).rejects.toMatchObject(refused(403, 'attempt-foreign')); // prettier-ignore
    await expect(save({ attempt: 'nonsense' })).rejects.toMatchObject(refused(404, 'attempt-unknown')); // prettier-ignore
    await expect(save({ question: 'nonsense' })).rejects.toMatchObject(refused(404, 'question-unknown')); // prettier-ignore
    await expect(save({ response: 'z' })).rejects.toMatchObject(refused(400, 'invalid-response'));
    await expect(save({ response: { $ne: 1 } })).rejects.toMatchObject(refused(400, 'invalid-response')); // prettier-ignore
    const standing = await ownAttempt(payload, { learner: learner.id, attempt: attempt.id });
    expect(standing).toMatchObject({ version: 1, responses: {}, state: 'open' });
  });
});
