import { beforeAll, expect, it } from 'vitest';

import type { SheetCell } from '../../../../cms/domain/sheetCell.ts';
import { readEntries } from '../../../../cms/operations/ledger/readEntries.ts';
import { readRecord } from '../../../../cms/operations/ledger/readRecord.ts';
import { reviewOf } from '../../../../cms/operations/quiz/reviewOf.ts';
import { carryOutMarks } from '../../../../cms/operations/quiz/print/marks/carryOutMarks.ts';
import { checkMarks } from '../../../../cms/operations/quiz/print/marks/checkMarks.ts';
import { commitMarks } from '../../../../cms/operations/quiz/print/marks/commitMarks.ts';
import { readExaminees } from '../../../../cms/operations/quiz/print/marks/readExaminees.ts';
import { printedForm } from '../../../../cms/operations/quiz/print/printedForm.ts';
import { printPaper } from '../../../../cms/operations/quiz/print/printPaper.ts';
import { readPrinted } from '../../../../cms/operations/quiz/print/readPrinted.ts';
import { ownAttempt } from '../../../../cms/operations/quiz/ownAttempt.ts';
import { readAttempts } from '../../../../cms/operations/quiz/readAttempts.ts';
import { applyRepair } from '../../../../cms/operations/quiz/repair/applyRepair.ts';
import { rehearseRepair } from '../../../../cms/operations/quiz/repair/rehearseRepair.ts';
import { startAttempt } from '../../../../cms/operations/quiz/startAttempt.ts';
import { submitAttempt } from '../../../../cms/operations/quiz/submitAttempt.ts';
import { analyseQuiz } from '../../../../cms/operations/reports/quizzes/analyseQuiz.ts';
import { endWhatWasCutOff } from '../../../../cms/operations/upkeep/endWhatWasCutOff.ts';
import { verifyLedger } from '../../../../cms/operations/upkeep/verifyLedger.ts';
import type { Quiz, User } from '../../../../cms/payload-types.ts';
import { createQuestion, createQuiz } from '../../../fixtures/content.ts';
import { describeOnBothDatabases } from '../../../fixtures/describeOnBothDatabases.ts';
import { createAdmin, createCompany, createLearner, createTrainer } from '../../../fixtures/people.ts'; // prettier-ignore

const start = Date.parse('2026-11-20T02:00:00Z');
const at = (hours: number) => new Date(start + hours * 3_600_000);
let requests = 0;

describeOnBothDatabases('marks of a paper', (getPayload, { platform }) => {
  let company: Awaited<ReturnType<typeof createCompany>>;
  let admin: User;
  beforeAll(async () => {
    company = await createCompany(getPayload());
    admin = await createAdmin(getPayload());
  });

  const sitter = (data: Partial<User> = {}) =>
    createLearner(getPayload(), { unit: company.mine.id, name: '考纸卷的人', ...data });

  async function printed(data: Partial<Quiz> = {}, questions = 4) {
    const payload = getPayload();
    const quiz = await createQuiz(payload, data, questions);
    const paper = await printPaper(payload, {
      ...{ actor: admin, quiz: quiz.id, heading: '纸质考试', note: '', day: '2026-11-20' },
      ...{ forms: 2, draw: 'one' as const, now: at(0) },
      request: `marks-${(requests += 1)}-of-the-test`,
    });
    const row = await readPrinted(payload, { actor: admin, paper });
    /** The letters that are right, by the place on the form. */
    const right = async (form: string) =>
      (await printedForm(payload, row, form)).map(({ key }) =>
        'one' in key ? key.one.toUpperCase() : '',
      );
    return { quiz, paper, right };
  }

  const HEAD = ['工号', '姓名', '卷别', '考试日期', '得分', '第1题', '第2题', '第3题', '第4题'];
  const table = (...rows: SheetCell[][]) =>
    [HEAD, ...rows].map((cells, n) => ({ row: n + 1, cells }));
  const of = ({ staffNumber, name }: User): SheetCell[] => [staffNumber ?? '', name];
  const check = (paper: string, rows: SheetCell[][], actor = admin, now = at(5)) =>
    checkMarks(getPayload(), { rows: table(...rows), actor, paper, now });
  async function put(paper: string, rows: SheetCell[][], now = at(5), file = '成绩.xlsx') {
    const checked = await check(paper, rows, admin, now);
    expect(checked.rows.filter(({ fate }) => fate === 'error')).toEqual([]);
    if (checked.steps.length > 0) {
      const act = { actor: admin, check: checked, file, now };
      await carryOutMarks(getPayload(), await commitMarks(getPayload(), act), now);
    }
    return checked.summary;
  }
  const hoursOf = async (learner: User) =>
    (await readRecord(getPayload(), { learner, year: 2026, now: at(24) })).earnedUnits;
  const attemptOf = async (learner: User, quiz: Quiz) =>
    (await readAttempts(getPayload(), { learner: learner.id, quiz: quiz.id }))[0];
  async function expectProven() {
    const breaches: unknown[] = [];
    await verifyLedger(getPayload(), { now: at(48), onBreach: (one) => void breaches.push(one) });
    expect(breaches).toEqual([]);
  }

  it('come in as answers that are graded or as a mark, earn hours once, and stay as they are', async () => {
    const { quiz, paper, right } = await printed();
    const [knows, fails, marked] = [await sitter(), await sitter(), await sitter()];
    const rows = [
      [...of(knows), 'B', '', '', ...(await right('B'))],
      [...of(fails), 'A', '', 0, '', '', '', ''],
      [...of(marked), 'a卷', '2026-11-20', '80', '', '', '', ''],
      [...of(await sitter()), '', '', '', '', '', '', ''],
    ];
    expect(await put(paper, rows)).toEqual({ create: 3, update: 0, unchanged: 1, error: 0 });
    expect(await attemptOf(knows, quiz)).toMatchObject({
      ...{ state: 'submitted', number: 1, year: 2026, score: 100, passed: true },
      ...{ printed: paper, form: 'B', passShare: 0.8, title: quiz.title },
    });
    expect(await attemptOf(fails, quiz)).toMatchObject({ score: 0, passed: false, mark: 0 });
    expect(await attemptOf(marked, quiz)).toMatchObject({ score: 80, passed: true, mark: 80 });
    expect([await hoursOf(knows), await hoursOf(fails), await hoursOf(marked)]).toEqual([
      50, 0, 50,
    ]);
    const [entry] = await readEntries(getPayload(), { learner: knows.id });
    expect(entry).toMatchObject({ day: '2026-11-20', evidence: { printed: paper, form: 'B' } });
    // Again, and by another server at the same moment: nothing.
    expect(await put(paper, rows, at(6))).toEqual({ create: 0, update: 0, unchanged: 4, error: 0 });
    const other = await platform().another();
    const fresh = await sitter();
    const mine = [[...of(fresh), 'A', '', '', ...(await right('A'))]];
    const checked = await check(paper, mine);
    const act = { actor: admin, check: checked, file: '成绩.xlsx', now: at(5) };
    const committed = await commitMarks(getPayload(), act);
    await Promise.all([getPayload(), other].map((one) => carryOutMarks(one, committed, at(5))));
    await carryOutMarks(getPayload(), committed, at(6));
    expect(await readAttempts(getPayload(), { learner: fresh.id, quiz: quiz.id })).toHaveLength(1);
    expect(await hoursOf(fresh)).toBe(50);
    await expectProven();
  });

  it('are refused by the row, each with what is wrong', async () => {
    const payload = getPayload();
    const { quiz, paper } = await printed({ attemptsLimit: 1 });
    const one = await sitter();
    const used = await sitter();
    const begun = await startAttempt(payload, { learner: used, quiz: quiz.id, now: at(1) });
    await submitAttempt(payload, { learner: used.id, attempt: begun.attempt.id, now: at(2) });
    const gone = await sitter({ leftOn: '2026-11-01' });
    const outside = await createLearner(payload, { unit: company.forest.id, name: '林场的人' });
    const trainer = await createTrainer(payload, { unit: company.mine.id, name: '矿上培训', roles: ['trainer', 'staff'] }); // prettier-ignore
    const rows: [SheetCell[], string][] = [
      [[...of(one), 'A', '', 60, '', '', '', ''], ''],
      [[...of(one), 'A', '', 60, '', '', '', ''], 'twice'],
      [['没有的号', '某人', 'A', '', 60], 'unknown'],
      [[used.staffNumber ?? '', '别的名字', 'A', '', 60], 'name-differs'],
      [[...of(outside), 'A', '', 60], 'not-yours'],
      [[...of(trainer), 'A', '', 60], 'own'],
      [[...of(gone), 'A', '', 60], 'left'],
      [[...of(await sitter()), 'C', '', 60], 'form-not-printed'],
      [[...of(await sitter()), 'A', '', 101], 'mark-above'],
      [[...of(await sitter()), 'A', '', '', 'ABCD'], 'response-impossible'],
      [[...of(await sitter()), 'A', '2026-11-21', 60], 'day-ahead'],
      [[...of(await sitter()), 'A', '2026-11-19', 60], 'day-before'],
    ];
    const { rows: told, summary } = await check(
      paper,
      rows.map(([row]) => row),
      trainer,
    );
    expect(told.map(({ problem }) => problem?.[0] ?? '')).toEqual(rows.map(([, code]) => code));
    expect(summary).toEqual({ create: 1, update: 0, unchanged: 0, error: 11 });
    const spent = await check(paper, [[...of(used), 'A', '', 60]]);
    expect(spent.rows).toMatchObject([{ fate: 'error', problem: ['attempts-exhausted'] }]);
    await expect(check(paper, [], company.miner)).rejects.toMatchObject({ status: 403 });
    const people = await readExaminees(payload, { actor: trainer, units: [company.mine.id], now: at(5) }); // prettier-ignore
    expect(people).toContainEqual({ staffNumber: one.staffNumber, name: one.name });
    expect(people.map(({ name }) => name)).not.toContain('矿上培训');
    expect(people.map(({ staffNumber }) => staffNumber)).not.toContain(gone.staffNumber);
  });

  it('leave alone who has passed, and an attempt that is under way', async () => {
    const payload = getPayload();
    const { quiz, paper, right } = await printed();
    const [passed, busy] = [await sitter(), await sitter()];
    await put(paper, [[...of(passed), 'A', '', 100]]);
    const second = await printPaper(payload, {
      ...{ actor: admin, quiz: quiz.id, heading: '补考', note: '', day: '2026-11-20' },
      ...{ forms: 1, draw: 'one' as const, now: at(0), request: `marks-${(requests += 1)}-again` },
    });
    const again = await check(second, [[...of(passed), 'A', '', 90]]);
    expect(again.rows).toMatchObject([{ fate: 'unchanged', note: 'already-awarded' }]);
    const begun = await startAttempt(payload, { learner: busy, quiz: quiz.id, now: at(1) });
    await put(paper, [[...of(busy), 'A', '', '', ...(await right('A'))]]);
    const resumed = await startAttempt(payload, { learner: busy, quiz: quiz.id, now: at(6) });
    expect(resumed).toMatchObject({ resumed: true, attempt: { id: begun.attempt.id } });
  });

  it('are corrected by a later table: hours go and come back, and the ledger proves it', async () => {
    const { quiz, paper, right } = await printed();
    const one = await sitter();
    const mark = (points: number) => [[...of(one), 'A', '', points]];
    await put(paper, mark(90));
    expect(await put(paper, mark(50), at(6))).toMatchObject({ update: 1 });
    expect(await attemptOf(one, quiz)).toMatchObject({ score: 50, passed: false, number: 1 });
    expect(await hoursOf(one)).toBe(0);
    await put(paper, mark(85), at(7));
    expect(await hoursOf(one)).toBe(50);
    await put(paper, mark(10), at(8));
    expect(await hoursOf(one)).toBe(0);
    const entries = await readEntries(getPayload(), { learner: one.id });
    expect(entries.map(({ kind }) => kind).sort()).toEqual(['adjustment', 'award', 'reversal', 'reversal']); // prettier-ignore
    // From failed to passed, where nothing was taken, it is an award.
    const two = await sitter();
    await put(paper, [[...of(two), 'A', '', 10]]);
    await put(paper, [[...of(two), 'B', '', '', ...(await right('B'))]], at(6));
    expect(await attemptOf(two, quiz)).toMatchObject({ form: 'B', score: 100, passed: true });
    expect(await hoursOf(two)).toBe(50);
    const moved = await check(paper, [[...of(two), 'B', '2026-11-21', '', ...(await right('B'))]], admin, at(48)); // prettier-ignore
    expect(moved.rows).toMatchObject([{ problem: ['day-fixed', { day: '2026-11-20' }] }]);
    await expectProven();
  });

  it('that were committed are entered whatever was killed', async () => {
    const { quiz, paper, right } = await printed();
    const one = await sitter();
    const checked = await check(paper, [[...of(one), 'A', '', '', ...(await right('A'))]]);
    await commitMarks(getPayload(), {
      actor: admin,
      check: checked,
      file: '成绩.xlsx',
      now: at(5),
    });
    expect(await attemptOf(one, quiz)).toBeUndefined();
    await endWhatWasCutOff(getPayload(), at(6));
    expect(await attemptOf(one, quiz)).toMatchObject({ passed: true });
    expect(await hoursOf(one)).toBe(50);
  });

  it('with answers are analysed, reviewed, and follow a repaired key, before and after it', async () => {
    const payload = getPayload();
    const options = ['对的', '错的', '别的'].map((text, n) => ({ text, correct: n === 1 }));
    const question = await createQuestion(payload, { options });
    const { quiz, paper, right } = await printed({ questions: [question.id] });
    const form = await printedForm(
      payload,
      await readPrinted(payload, { actor: admin, paper }),
      'A',
    );
    const good = form[0]?.options?.find(({ text }) => text === '对的')?.id.toUpperCase() ?? '';
    const [knew, later, marked] = [await sitter(), await sitter(), await sitter()];
    await put(paper, [
      [...of(knew), 'A', '', '', good],
      [...of(marked), 'A', '', 100],
    ]);
    expect(await hoursOf(knew)).toBe(0);
    const figures = await analyseQuiz(payload, { viewer: admin, quiz: quiz.id, year: 2026 });
    expect(figures.attempts).toBe(1);
    const taken = await attemptOf(knew, quiz);
    const attempt = await ownAttempt(payload, { learner: knew.id, attempt: taken?.id ?? '' });
    const tries = { everPassed: false, mayTryAgain: true, closesAt: null, now: at(6) };
    expect(reviewOf(attempt, { language: 'zh', ...tries }).review).toMatchObject([{ given: '对的', answer: '错的' }]); // prettier-ignore
    await payload.update({
      ...{ collection: 'questions', id: question.id },
      data: { options: options.map((one, n) => ({ ...one, correct: n === 0 })) },
    });
    const act = { actor: admin, quiz: quiz.id, question: question.id, mode: 'key' as const, now: at(7) }; // prettier-ignore
    const { digest, attempts } = await rehearseRepair(payload, act);
    expect(attempts).toHaveLength(1);
    await applyRepair(payload, { ...act, digest, reason: '答案错了', request: `repair-${paper}` });
    expect(await hoursOf(knew)).toBe(50);
    expect(await right('A')).toEqual([good]);
    await put(paper, [[...of(later), 'A', '', '', good]], at(8));
    expect(await attemptOf(later, quiz)).toMatchObject({ passed: true });
    await expectProven();
  });
});
