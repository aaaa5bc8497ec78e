import type { Payload } from 'payload';
import { beforeAll, expect, it } from 'vitest';

import { idOf } from '../../../cms/domain/idOf.ts';
import { readRecord } from '../../../cms/operations/ledger/readRecord.ts';
import { remindersAtHand } from '../../../cms/operations/messages/remindersAtHand.ts';
import type { OperationError } from '../../../cms/operations/OperationError.ts';
import { paperOf } from '../../../cms/operations/quiz/attemptPaper.ts';
import { ownAttempt } from '../../../cms/operations/quiz/ownAttempt.ts';
import { readAttempts } from '../../../cms/operations/quiz/readAttempts.ts';
import { applyRepair, insertRepair } from '../../../cms/operations/quiz/repair/applyRepair.ts';
import { planOf, rehearseRepair } from '../../../cms/operations/quiz/repair/rehearseRepair.ts';
import { readRepairs } from '../../../cms/operations/quiz/repair/readRepairs.ts';
import { undoRepair } from '../../../cms/operations/quiz/repair/undoRepair.ts';
import { saveResponse } from '../../../cms/operations/quiz/saveResponse.ts';
import { startAttempt } from '../../../cms/operations/quiz/startAttempt.ts';
import { submitAttempt } from '../../../cms/operations/quiz/submitAttempt.ts';
import { recordBeat } from '../../../cms/operations/study/recordBeat.ts';
import { startSitting } from '../../../cms/operations/study/startSitting.ts';
import { endWhatWasCutOff } from '../../../cms/operations/upkeep/endWhatWasCutOff.ts';
import { verifyLedger } from '../../../cms/operations/upkeep/verifyLedger.ts';
import type { Quiz, QuizAttempt, User } from '../../../cms/payload-types.ts';
import { createArticle, createQuestion, createQuiz } from '../../fixtures/content.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createAdmin, createCompany, createEditor, createLearner, createTrainer } from '../../fixtures/people.ts'; // prettier-ignore

const start = Date.parse('2026-11-20T02:00:00Z');
const at = (minutes: number) => new Date(start + minutes * 60_000);
const refused = (status: number, ...refusal: OperationError['refusal']) => ({ status, refusal });
const GOOD = '戴好安全帽';
const BAD = '先抽一支烟';
const optionsWith = (right: string) =>
  [GOOD, BAD, '站着等人喊'].map((text) => ({ text, correct: text === right }));
/** MongoDB tells what was never written from what is null; nobody else does. */
const written = (row: object) =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
let requests = 0;
const request = () => `request-${(requests += 1)}-of-the-test`;

describeOnBothDatabases('the repair of a key', (getPayload, { platform }) => {
  let company: Awaited<ReturnType<typeof createCompany>>;
  let trainer: User;
  let admin: User;
  beforeAll(async () => {
    company = await createCompany(getPayload());
    trainer = await createTrainer(getPayload(), { unit: company.company.id, name: '总公司培训' });
    admin = await createAdmin(getPayload());
  });

  /** A quiz of one question with a wrong key: who knew it failed, and who did not passed. */
  async function wronglyKeyed(data: Partial<Quiz> = {}) {
    const payload = getPayload();
    const question = await createQuestion(payload, { options: optionsWith(BAD) });
    const quiz = await createQuiz(payload, { questions: [question.id], ...data });
    const knew = await createLearner(payload, { unit: company.mine.id, name: '懂的人' });
    const guessed = await createLearner(payload, { unit: company.forest.id, name: '蒙的人' });
    await take(payload, knew, quiz, GOOD);
    await take(payload, guessed, quiz, BAD);
    const correct = (right = GOOD) =>
      payload.update({
        collection: 'questions',
        id: question.id,
        data: { options: optionsWith(right) },
      });
    return { question, quiz, knew, guessed, correct };
  }
  type Case = Awaited<ReturnType<typeof wronglyKeyed>>;

  async function take(payload: Payload, learner: User, quiz: Quiz, text: string, now = at(0)) {
    const { attempt } = await startAttempt(payload, { learner, quiz: quiz.id, now });
    const own = { learner: learner.id, attempt: attempt.id, now };
    for (const { id, options = [] } of paperOf(attempt)) {
      const response = options.find((option) => option.text === text)?.id ?? null;
      await saveResponse(payload, { ...own, question: id, response });
    }
    await submitAttempt(payload, own);
  }

  const asked = ({ quiz, question }: Case, changed: object = {}) => ({
    ...{ actor: trainer, quiz: quiz.id, question: question.id, mode: 'key' as const, now: at(60) },
    ...changed,
  });
  const rehearse = (of: Case, changed: object = {}) =>
    rehearseRepair(getPayload(), asked(of, changed));
  const apply = async (of: Case, changed: object = {}, payload = getPayload()) => {
    const { digest } = await rehearseRepair(payload, asked(of, changed));
    const form = { reason: '答案录错了', digest, request: request() };
    return applyRepair(payload, { ...asked(of), ...form, ...changed });
  };
  const undo = (of: Case, repair: string, changed: object = {}) =>
    undoRepair(getPayload(), {
      ...{ actor: trainer, quiz: of.quiz.id, repair, reason: '弄错了', request: request() },
      ...{ now: at(120), ...changed },
    });
  const attemptOf = async (of: Case, who: 'knew' | 'guessed'): Promise<QuizAttempt> => {
    const learner = of[who].id;
    const [taken] = await readAttempts(getPayload(), { learner, quiz: of.quiz.id });
    return ownAttempt(getPayload(), { learner, attempt: taken?.id ?? '' });
  };
  const unitsOf = async (learner: User) =>
    (await readRecord(getPayload(), { learner, year: 2026, now: at(200) })).earnedUnits;
  const figures = async (of: Case) =>
    Promise.all(
      (['knew', 'guessed'] as const).map(async (who) => {
        const { score, passed } = await attemptOf(of, who);
        return [score, passed, await unitsOf(of[who])];
      }),
    );
  const breaches = async () => {
    const found: unknown[] = [];
    await verifyLedger(getPayload(), { now: at(300), onBreach: (one) => found.push(one) });
    return found;
  };

  const BEFORE = [[0, false, 0], [100, true, 50]]; // prettier-ignore

  it('is rehearsed person by person, and changes nothing by that', async () => {
    const of = await wronglyKeyed();
    await expect(rehearse(of)).resolves.toMatchObject({ attempts: [], left: [] });
    await of.correct();
    const { attempts, left, seq } = await rehearse(of);
    expect([seq, left]).toEqual([1, []]);
    const told = attempts.map(({ name, units, step: { before, after } }) => [name, before.score, after.score, before.passed, after.passed, units]); // prettier-ignore
    expect(told.sort()).toEqual([['懂的人', 0, 100, false, true, 50], ['蒙的人', 100, 0, true, false, -50]].sort()); // prettier-ignore
    expect(await figures(of)).toEqual(BEFORE);
  });

  it('gives who passes now the hours of the day, keeps those of who fails, and tells both', async () => {
    const of = await wronglyKeyed();
    await of.correct();
    const id = await apply(of);
    expect(await figures(of)).toEqual([[100, true, 50], [0, false, 50]]); // prettier-ignore
    const attempt = await attemptOf(of, 'knew');
    expect(attempt.repair).toBe(id);
    const { entries } = await readRecord(getPayload(), { learner: of.knew, year: 2026, now: at(200) }); // prettier-ignore
    expect(entries).toMatchObject([{ units: 50, day: '2026-11-20', sourceKind: 'quiz' }]);
    expect(await breaches()).toEqual([]);
    const news = await remindersAtHand(getPayload(), at(61));
    expect(news.get(of.knew.id)).toMatchObject([{ rule: 'regraded', count: 100, about: of.quiz.slug }]); // prettier-ignore
    expect(news.get(of.guessed.id)).toMatchObject([{ rule: 'regraded', count: 0 }]);
    await expect(apply(of)).rejects.toMatchObject(refused(409, 'repair-nothing'));
  });

  it('is undone: every attempt as it was, and what it won reversed', async () => {
    const of = await wronglyKeyed();
    const before = [await attemptOf(of, 'knew'), await attemptOf(of, 'guessed')];
    await of.correct();
    const id = await apply(of);
    await undo(of, id);
    const after = [await attemptOf(of, 'knew'), await attemptOf(of, 'guessed')];
    // The version counts on, and with it that of the outcomes.
    const counted = before.map(({ version, outcomes = '', ...one }) => ({
      ...{ ...one, version: version + 2 },
      outcomes: String(outcomes).replace(`[${version},`, `[${version + 2},`),
    }));
    expect(after.map(written)).toEqual(counted.map(written));
    expect(await figures(of)).toEqual(BEFORE);
    expect(await breaches()).toEqual([]);
    await expect(undo(of, id)).rejects.toMatchObject(refused(409, 'repair-not-last'));
  });

  it('takes hours back only where that is ticked, and gives them back when it is undone', async () => {
    const of = await wronglyKeyed();
    await of.correct();
    const id = await apply(of, { takesBack: true });
    expect(await figures(of)).toEqual([[100, true, 50], [0, false, 0]]); // prettier-ignore
    expect(await breaches()).toEqual([]);
    await undo(of, id);
    expect(await figures(of)).toEqual(BEFORE);
    expect(await breaches()).toEqual([]);
  });

  it('gives and takes the same hours again after it was undone', async () => {
    const of = await wronglyKeyed();
    await of.correct();
    for (const mode of ['key', 'key', 'full'] as const) {
      const { attempts } = await rehearse(of, { mode });
      expect(attempts.reduce((sum, { units }) => sum + Math.max(0, units), 0)).toBe(50);
      const id = await apply(of, { mode, takesBack: true });
      expect(await figures(of)).toEqual(mode === 'full' ? [[100, true, 50], [100, true, 50]] : [[100, true, 50], [0, false, 0]]); // prettier-ignore
      expect(await breaches()).toEqual([]);
      await undo(of, id);
      expect(await figures(of)).toEqual(BEFORE);
      expect(await breaches()).toEqual([]);
    }
  });

  it('completes the item whose check it is, and takes that back when it is undone', async () => {
    const payload = getPayload();
    const question = await createQuestion(payload, { options: optionsWith(BAD) });
    const quiz = await createQuiz(payload, { questions: [question.id], countsHours: false });
    const article = await createArticle(payload, { checkQuiz: quiz.id });
    const knew = await createLearner(payload, { unit: company.mine.id });
    const begun = { learner: knew, collection: 'articles' as const, id: article.id, now: at(0) };
    const { session: token } = await startSitting(payload, begun);
    const report = { seq: 1, activeMs: 60_000, coverage: 1, visible: true };
    await recordBeat(payload, { learner: knew.id, token, beat: report, now: at(1) });
    await take(payload, knew, quiz, GOOD, at(2));
    expect(await unitsOf(knew)).toBe(0);
    const data = { options: optionsWith(GOOD) };
    await payload.update({ collection: 'questions', id: question.id, data });
    const of = { question, quiz, knew, guessed: knew, correct: () => Promise.resolve(question) };
    expect((await rehearse(of)).attempts).toMatchObject([{ isCheck: true, units: 0 }]);
    const id = await apply(of);
    expect(await unitsOf(knew)).toBe(25);
    expect(await breaches()).toEqual([]);
    await undo(of, id);
    expect(await unitsOf(knew)).toBe(0);
    expect(await breaches()).toEqual([]);
  });

  it('changes scores of a closed year, and none of its hours', async () => {
    const payload = getPayload();
    const of = await wronglyKeyed();
    // Past the form, which closes no year that goes on.
    await payload.db.create({ collection: 'closed-years', data: { year: 2026 } });
    await of.correct();
    expect((await rehearse(of)).attempts.map(({ units }) => Math.abs(units))).toEqual([0, 0]);
    await apply(of, { takesBack: true });
    expect(await figures(of)).toEqual([[100, true, 0], [0, false, 50]]); // prettier-ignore
    expect(await readRepairs(payload, of.quiz.id)).toMatchObject([{ settled: true }]);
    await payload.db.deleteMany({ collection: 'closed-years', where: { year: { equals: 2026 } } });
  });

  it('takes nothing from who passes in another attempt', async () => {
    const of = await wronglyKeyed();
    await take(getPayload(), of.guessed, of.quiz, GOOD, at(5));
    await of.correct();
    const { attempts } = await rehearse(of);
    expect(attempts.map(({ units }) => units).sort()).toEqual([0, 0, 50]);
    await apply(of, { takesBack: true });
    expect(await unitsOf(of.guessed)).toBe(50);
  });

  it('can give the question to everybody', async () => {
    const of = await wronglyKeyed();
    const id = await apply(of, { mode: 'full' });
    expect(await figures(of)).toEqual([[100, true, 50], [100, true, 50]]); // prettier-ignore
    expect(paperOf(await attemptOf(of, 'guessed'))[0]?.full).toBe(true);
    expect(await breaches()).toEqual([]);
    await undo(of, id);
    expect(await figures(of)).toEqual(BEFORE);
  });

  it('is made once by two servers at the same moment, and once of one form sent twice', async () => {
    const of = await wronglyKeyed();
    await of.correct();
    const servers = [getPayload(), await platform().another()];
    const { digest } = await rehearse(of);
    const form = { ...asked(of), reason: '答案录错了', digest };
    const outcomes = await Promise.allSettled(
      Array.from(
        { length: 6 },
        (_, n) =>
        // Two of each form.
        applyRepair(servers[n % 2] as Payload, { ...form, request: `two-servers-${n % 3}-${of.quiz.id}` }), // prettier-ignore
      ),
    );
    const made = outcomes.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    const reasons = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    expect(new Set(made).size).toBe(1);
    for (const reason of reasons) expect(reason).toMatchObject({ status: 409 });
    expect(await readRepairs(getPayload(), of.quiz.id)).toHaveLength(1);
    expect(await figures(of)).toEqual([[100, true, 50], [0, false, 50]]); // prettier-ignore
    expect(await breaches()).toEqual([]);
  });

  it('is ended by upkeep on two servers where it was cut off after its insert', async () => {
    const of = await wronglyKeyed();
    await of.correct();
    const rehearsal = await rehearse(of);
    await insertRepair(getPayload(), {
      ...{ quiz: of.quiz.id, title: of.quiz.title, question: of.question.id, stem: '？' },
      ...{ mode: 'key', seq: rehearsal.seq, takesBack: true, reason: '停电', settled: false },
      ...{ plan: planOf(await rehearse(of, { takesBack: true })), people: 2, request: request() },
      ...{ by: trainer.id, byName: trainer.name, at: at(60).getTime() },
    });
    expect(await figures(of)).toEqual(BEFORE);
    const servers = [getPayload(), await platform().another()];
    await Promise.all(servers.map((payload) => endWhatWasCutOff(payload, at(61))));
    expect(await figures(of)).toEqual([[100, true, 50], [0, false, 0]]); // prettier-ignore
    expect(await readRepairs(getPayload(), of.quiz.id)).toMatchObject([{ settled: true }]);
    expect(await breaches()).toEqual([]);
  });

  it('names the attempts whose options say something else, and one’s own', async () => {
    const of = await wronglyKeyed();
    const payload = getPayload();
    await of.correct();
    await take(payload, trainer, of.quiz, GOOD, at(2));
    const own = await wronglyKeyed();
    await take(payload, trainer, own.quiz, BAD, at(2));
    await own.correct();
    expect((await rehearse(own)).left).toEqual([{ name: trainer.name, staffNumber: trainer.staffNumber, why: 'own' }]); // prettier-ignore
    const options = [
      { text: '安全帽要戴好', correct: true },
      { text: BAD },
      { text: '站着等人喊' },
    ];
    await payload.update({ collection: 'questions', id: of.question.id, data: { options } });
    const { attempts, left } = await rehearse(of);
    expect(attempts).toEqual([]);
    expect(left.map(({ why }) => why)).toEqual(['options', 'options', 'options']);
  });

  it.each([
    ['a learner', () => ({ actor: company.miner }), 403, 'forbidden/repair'],
    ['an editor', async () => ({ actor: await createEditor(getPayload()) }), 403, 'forbidden/repair'], // prettier-ignore
    ['a trainer of a unit below', () => ({ actor: company.trainer }), 403, 'forbidden/repair'],
    ['nobody without a reason', () => ({ reason: ' ' }), 400, 'reason-missing'],
    ['who looks at no quiz', () => ({ quiz: 'x' }), 404, 'not-found/quiz'],
    ['who looks at no question', () => ({ question: idOf(company.mine) }), 404, 'not-found/question'], // prettier-ignore
    ['who has seen another result', () => ({ digest: 'old' }), 409, 'repair-changed'],
  ] as const)('refuses %s and changes nothing', async (_, changed, status, code) => {
    const of = await wronglyKeyed();
    await of.correct();
    const { digest } = await rehearse(of);
    const form = { ...asked(of), reason: '答案录错了', digest, request: request() };
    const sent = applyRepair(getPayload(), { ...form, ...(await changed()) });
    await expect(sent).rejects.toMatchObject(refused(status, code));
    expect(await figures(of)).toEqual(BEFORE);
  });

  it('is an admin’s, too, and by nobody undone who has an attempt in it', async () => {
    const of = await wronglyKeyed();
    await take(getPayload(), trainer, of.quiz, GOOD, at(2));
    await of.correct();
    const id = await apply(of, { actor: admin });
    await expect(undo(of, id)).rejects.toMatchObject(refused(403, 'forbidden/repair-own'));
    await undo(of, id, { actor: admin });
    expect(await figures(of)).toEqual(BEFORE);
  });
});
