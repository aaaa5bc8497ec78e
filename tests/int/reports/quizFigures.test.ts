import type { Payload } from 'payload';
import { beforeAll, expect, it } from 'vitest';

import type { OperationError } from '../../../cms/operations/OperationError.ts';
import { readOutcomes } from '../../../cms/domain/quiz/analysis/keptOutcomes.ts';
import { paperOf } from '../../../cms/operations/quiz/attemptPaper.ts';
import { saveResponse } from '../../../cms/operations/quiz/saveResponse.ts';
import { startAttempt } from '../../../cms/operations/quiz/startAttempt.ts';
import { submitAttempt } from '../../../cms/operations/quiz/submitAttempt.ts';
import { analyseQuiz } from '../../../cms/operations/reports/quizzes/analyseQuiz.ts';
import { readQuizFigures } from '../../../cms/operations/reports/quizzes/readQuizFigures.ts';
import { compareAndSet } from '../../../cms/operations/stores/compareAndSet.ts';
import type { Quiz, User } from '../../../cms/payload-types.ts';
import { analysisJson } from '../../../site/server/reports/analysisJson.ts';
import { createQuiz } from '../../fixtures/content.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createAdmin, createCompany, createEditor, createLearner } from '../../fixtures/people.ts';

const now = new Date('2026-11-20T02:00:00Z');
const year = 2026;
const RIGHT = '戴好安全帽';
const refused = (status: number, ...refusal: OperationError['refusal']) => ({ status, refusal });

/** Takes a quiz, choosing an option of each question by its text: the right one where it says so. */
async function take(
  payload: Payload,
  learner: User,
  quiz: Quiz,
  right: (place: number) => boolean,
  wrong = '先抽一支烟',
) {
  const { attempt } = await startAttempt(payload, { learner, quiz: quiz.id, now });
  const order = (quiz.questions ?? []).map((one) => (typeof one === 'object' ? one.id : one));
  for (const { id, options = [] } of paperOf(attempt)) {
    const text = right(order.indexOf(id)) ? RIGHT : wrong;
    const response = options.find((option) => option.text === text)?.id ?? null;
    const save = { learner: learner.id, attempt: attempt.id, question: id, response, now };
    await saveResponse(payload, save);
  }
  await submitAttempt(payload, { learner: learner.id, attempt: attempt.id, now });
}

describeOnBothDatabases('the figures of a quiz', (getPayload) => {
  let company: Awaited<ReturnType<typeof createCompany>>;
  let admin: User;
  let editor: User;
  let quiz: Quiz;
  let small: Quiz;
  beforeAll(async () => {
    const payload = getPayload();
    company = await createCompany(payload);
    admin = await createAdmin(payload);
    editor = await createEditor(payload);
    quiz = await createQuiz(payload, { title: '大家都考的' }, 3);
    small = await createQuiz(payload, { title: '没几个人考的' }, 1);
    const miners = [];
    while (miners.length < 4) miners.push(await createLearner(payload, { unit: company.team.id }));
    // Right answers of the five in the mine: 3, 2, 1, 2, 0, as in the unit test by hand.
    const five = [company.miner, ...miners];
    const rights = [3, 2, 1, 2, 0];
    for (const [n, learner] of five.entries()) {
      await take(payload, learner, quiz, (place) => place < (rights[n] ?? 0));
    }
    // Seen once, all is easy: a second attempt counts as an attempt and in no figure.
    await take(payload, five[4] as User, quiz, () => true);
    await take(payload, company.forester, quiz, () => false, '站着等人喊');
    await take(payload, company.forester, small, () => true);
    await startAttempt(payload, { learner: company.teamMember, quiz: quiz.id, now });
  });
  const analyse = (viewer: User, asked: { quiz?: string; unit?: string; year?: number } = {}) =>
    analyseQuiz(getPayload(), { viewer, quiz: quiz.id, year, ...asked });

  it('are of the first attempts handed in by a trainer’s own people', async () => {
    const figures = await analyse(company.trainer);
    expect(figures).toMatchObject({ attempts: 5, scope: { unit: { id: company.mine.id } } });
    expect(figures.cronbachAlpha).toBeCloseTo(1.5 * (1 - 0.7 / 1.3) * 100, 6);
    expect(figures.questions.map(({ id }) => id)).toEqual(
      (quiz.questions ?? []).map((one) => (typeof one === 'object' ? one.id : one)),
    );
    const told = analysisJson('en', figures);
    expect(told).toMatchObject({ attempts: 5, mean: 53.3333 });
    expect(told.questions[0]).toMatchObject({
      ...{ type: 'single', attempts: 5, facility: 80, discriminativeEfficiency: 100 },
      ...{ standardDeviation: 44.7214, discriminationIndex: 53.4522, randomGuess: 33.3333 },
      hints: [{ code: 'option-never-chosen', message: expect.stringContaining('站着等人喊') }],
    });
    const options = told.questions[0]?.options ?? [];
    expect(options.map(({ text, right, share }) => [text, right, share]).sort()).toEqual(
      [[RIGHT, true, 80], ['先抽一支烟', false, 20], ['站着等人喊', false, 0]].sort(), // prettier-ignore
    );
    // Of five people no quarter has five.
    for (const { quarters } of options) expect(quarters).toEqual([null, null, null, null]);
  });

  it('are of a unit asked for, and of nobody another trainer looks after', async () => {
    const { team, forest, trainer } = company;
    expect(await analyse(trainer, { unit: team.id })).toMatchObject({ attempts: 4 });
    await expect(analyse(trainer, { unit: forest.id })).rejects.toMatchObject(refused(403, 'forbidden/other-units')); // prettier-ignore
    expect(await analyse(admin, { unit: company.company.id })).toMatchObject({ attempts: 6 });
    expect(await analyse(admin, { unit: forest.id })).toMatchObject({ attempts: 1 });
    expect(await analyse(trainer, { year: 2025 })).toMatchObject({ attempts: 0, questions: [] });
  });

  it('are the same where attempts keep nothing beside their papers, or what is out of date', async () => {
    const kept = await analyse(admin);
    const { docs } = await getPayload().find({
      collection: 'quiz-attempts',
      where: { quiz: { equals: quiz.id }, state: { equals: 'submitted' } },
      pagination: false,
    });
    expect(docs.every(({ outcomes, version }) => readOutcomes(outcomes ?? null, version))).toBe(true); // prettier-ignore
    const changes = docs.map(({ id, version }, n) => ({
      id,
      expect: { version },
      set: { outcomes: n % 2 === 0 ? null : `[${version - 1},[]]` },
    }));
    await compareAndSet(getPayload(), 'quiz-attempts', changes);
    expect(await analyse(admin)).toEqual(kept);
  });

  it('tell nothing of a question where fewer than five took it', async () => {
    const { questions } = await analyse(company.trainer, { unit: company.team.id });
    for (const one of questions) {
      expect(one).toMatchObject({ attempts: 4, facility: null, options: null, hints: [{ code: 'too-few' }] }); // prettier-ignore
    }
  });

  it('are sums of everybody to an editor, and nothing of fewer than five', async () => {
    expect(await analyse(editor)).toMatchObject({
      attempts: 6,
      scope: { unit: null, below: null },
    });
    expect(await analyse(editor, { quiz: small.id })).toMatchObject({ attempts: 1, mean: null });
    await expect(analyse(editor, { unit: company.mine.id })).rejects.toMatchObject(refused(403, 'forbidden/other-units')); // prettier-ignore
    const { lines } = await readQuizFigures(getPayload(), { viewer: editor, year });
    expect(lines).toMatchObject([
      { title: '大家都考的', attempts: 7, people: 6, passed: 2 },
      { title: '没几个人考的', attempts: 1, people: 1, passed: null, meanScore: null },
    ]);
  });

  it('stand in a list of the year, with the mean of the first attempts', async () => {
    const list = async (viewer: User, unit?: string) =>
      (await readQuizFigures(getPayload(), { viewer, year, unit })).lines;
    const [line, ...others] = await list(company.trainer);
    expect(others).toEqual([]);
    expect(line).toMatchObject({ quiz: quiz.id, attempts: 6, people: 5, passed: 2 });
    expect(line?.meanScore).toBeCloseTo((100 + 67 + 33 + 67 + 0) / 5, 6);
    expect(await list(admin, company.forest.id)).toHaveLength(2);
  });

  it.each([
    ['to a learner', () => ({ viewer: company.miner }), 403, 'forbidden/reports'],
    ['of no quiz', () => ({ quiz: company.mine.id }), 404, 'not-found/quiz'],
    ['of what can’t be one', () => ({ quiz: 'x' }), 404, 'not-found/quiz'],
    ['of no unit', () => ({ unit: 'nowhere' }), 404, 'unit-unknown'],
  ] as const)('are not told %s', async (_, asked, status, code) => {
    const { viewer = company.trainer, ...rest } = asked() as { viewer?: User };
    await expect(analyse(viewer, rest)).rejects.toMatchObject(refused(status, code));
  });
});
