import { randomBytes } from 'node:crypto';

import { expect, test } from '../fixtures/journey.ts';
import { readPdf } from '../fixtures/readPdf.ts';

const QUESTIONS = 5;

/** The answers of a key, by the place of each question. */
const answersOf = (lines: readonly string[]): string[] =>
  Array.from({ length: QUESTIONS }, (_, n) => lines[lines.indexOf(`${n + 1}.`) + 1] ?? '');

test('a quiz is printed in four forms, its marks come from a table, and the learner has the hours', async ({
  page,
  signIn,
  admin,
  pageOf,
  newLearner,
  expectGoodPage,
  baseURL,
}, { project }) => {
  // From the bank to the record, on two browsers.
  test.slow();
  const code = `P-${randomBytes(4).toString('hex')}`;
  const parent = await admin.findOne('org-units', 'code', 'DSK');
  await admin.create('org-units', { name: `纸考班 ${project.name}`, code, parent: parent.id });
  const questions = [];
  for (let n = 1; n <= QUESTIONS; n += 1) {
    const made = await admin.create('questions', {
      ...{ type: 'single', stem: `${code} 第 ${n} 问：先做什么？`, explanation: `规程${code}` },
      options: [
        { text: `停电${n}`, correct: true },
        { text: `接着干${n}` },
        { text: `看热闹${n}` },
      ],
    });
    questions.push(made.id);
  }
  const title = `井下停电 ${code}`;
  const quiz = await admin.create('quizzes', {
    ...{ title, questions, audience: ['all'], review: 'submitted', timeLimitMinutes: 30 },
    _status: 'published',
  });
  const [knows, marked] = [await newLearner(code), await newLearner(code)];

  await signIn('trainer');
  await page.goto(`/trainer/quizzes/${quiz.id}`);
  await page.getByRole('link', { name: '印纸质试卷' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('印纸质试卷');
  await expectGoodPage(page);
  await page.getByLabel('卷头标题').fill(`停电考试 ${code}`);
  await page.getByLabel('考试日期').fill(today());
  await page.getByLabel('印几种卷').selectOption('4');
  await page.getByRole('button', { name: '出卷' }).click();
  await expect(page.getByRole('status')).toContainText('试卷已出好');
  await expect(page.getByRole('link', { name: /卷 参考答案$/ })).toHaveCount(4);
  await expectGoodPage(page);
  const here = new URL(page.url()).pathname;
  const file = async (name: string, form: string) => {
    const answer = await page.request.get(`${baseURL ?? ''}${here}/${name}.pdf?form=${form}`);
    expect(answer.status(), name).toBe(200);
    return readPdf(await answer.body());
  };
  const keys = await Promise.all(['A', 'B', 'C', 'D'].map(async (form) => answersOf(await file('key', form)))); // prettier-ignore
  expect(new Set(keys.map((key) => key.join(''))).size).toBeGreaterThan(1);
  for (const key of keys) for (const answer of key) expect(answer).toMatch(/^[ABC]$/);
  const printed = await file('paper', 'B');
  expect(printed).toContain(`停电考试 ${code} · B 卷`);
  expect([...printed, ...(await file('sheet', 'B'))].join('')).not.toContain('规程');

  const table = (...rows: string[][]) => {
    const head = ['工号', '姓名', '卷别', '得分', ...[1, 2, 3, 4, 5].map((n) => `第${n}题`)];
    const text = [head, ...rows]
      .map((row) => `${head.map((_, n) => row[n] ?? '').join(',')}\r\n`)
      .join('');
    return { name: '成绩.csv', mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF${text}`) };
  };
  const right = [knows.username, knows.name, 'B', '', ...(keys[1] ?? [])];
  await page.locator('input[type=file]').setInputFiles(table(right, [marked.username, marked.name, 'E', '60'])); // prettier-ignore
  await page.getByRole('button', { name: '检查并导入' }).click();
  await expect(page.getByRole('alert')).toContainText('有 1 行要改');
  await expect(page.getByRole('cell', { name: '卷别“E”不对' })).toBeVisible();
  await expectGoodPage(page);
  await page.locator('input[type=file]').setInputFiles(table(right, [marked.username, marked.name, 'a', '60'])); // prettier-ignore
  await page.getByRole('button', { name: '检查并导入' }).click();
  await expect(page.getByRole('status')).toContainText('已导入 2 人');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载成绩表' }).click();
  expect((await download).suggestedFilename()).toBe(`停电考试 ${code} 成绩表.xlsx`);

  const learners = await pageOf(knows.username);
  await learners.goto(`/quizzes/${quiz.slug as string}`);
  const attempt = learners.getByRole('listitem').filter({ hasText: '第 1 次' });
  await expect(attempt).toContainText('100 分');
  await expect(attempt).toContainText('纸质试卷');
  await attempt.getByRole('link', { name: '看解析' }).click();
  await expect(learners.getByText('答对')).toHaveCount(QUESTIONS);
  await expectGoodPage(learners);
  await learners.goto('/record');
  await expect(learners.getByText(title)).toBeVisible();
  for (const name of ['paper', 'key', 'sheet']) {
    const answer = await learners.request.get(`${baseURL ?? ''}${here}/${name}.pdf?form=A`);
    expect(answer.status()).toBe(403);
  }
});

test('who is done first sees no key while others sit the quiz', async ({
  page,
  signIn,
  admin,
  newLearner,
  expectGoodPage,
}) => {
  const code = `W-${randomBytes(4).toString('hex')}`;
  const learner = await newLearner();
  const question = await admin.create('questions', {
    ...{ type: 'single', stem: `${code}：先做什么？`, explanation: `规程${code}` },
    options: [{ text: '停电', correct: true }, { text: '接着干' }],
  });
  const closesAt = new Date(Date.now() + 3_600_000).toISOString();
  const quiz = await admin.create('quizzes', {
    ...{ title: `限时开放 ${code}`, questions: [question.id], review: 'submitted', closesAt },
    ...{ audience: ['all'], _status: 'published' },
  });
  await signIn(learner.username);
  await page.goto(`/quizzes/${quiz.slug as string}`);
  await page.getByRole('button', { name: '开始作答' }).click();
  await page.getByText('停电', { exact: true }).click();
  await page.getByRole('button', { name: '交卷' }).click();
  await expect(page.getByText('别人还在作答，测验截止以后公布答案和解析')).toBeVisible();
  await expect(page.getByText('100 分')).toBeVisible();
  await expectGoodPage(page);
  await page.goto(`/quizzes/${quiz.slug as string}`);
  await page.getByRole('link', { name: '看解析' }).click();
  await expect(page.getByText('别人还在作答，测验截止以后公布答案和解析')).toBeVisible();
  expect(await page.content()).not.toContain(`规程${code}`);
});

test('a trainer opens an attempt again that its time has ended', async ({
  page,
  signIn,
  admin,
  pageOf,
  newLearner,
  expectGoodPage,
}) => {
  const code = `T-${randomBytes(4).toString('hex')}`;
  const learner = await newLearner();
  const stems = [`${code}甲`, `${code}乙`];
  const questions = await Promise.all(
    stems.map((stem) =>
      admin.create('questions', {
        ...{ type: 'single', stem, options: [{ text: '停电', correct: true }, { text: '接着干' }] },
      }),
    ),
  );
  const title = `停电重开 ${code}`;
  const quiz = await admin.create('quizzes', {
    ...{ title, questions: questions.map(({ id }) => id), audience: ['all'], review: 'passed' },
    ...{ timeLimitMinutes: 0.05, shuffle: false, _status: 'published' },
  });
  const learners = await pageOf(learner.username);
  await learners.goto(`/quizzes/${quiz.slug as string}`);
  await learners.getByRole('button', { name: '开始作答' }).click();
  // The time is up before anything is answered, and the page hands it in.
  await expect(learners.getByText('0 分', { exact: true })).toBeVisible();

  await signIn('trainer');
  await page.goto(`/trainer/learners/${learner.id}/attempts`);
  const card = page.locator('section.card').filter({ hasText: '重新打开答卷' });
  await card.getByLabel('从现在起再答').fill('20');
  await card.getByLabel('原因').fill('考场停电');
  await expectGoodPage(page);
  await card.getByRole('button', { name: '重新打开' }).click();
  await expect(page.getByRole('status')).toContainText('已打开');
  await expect(page.getByText('再答 20 分钟：考场停电')).toBeVisible();

  await learners.goto(`/quizzes/${quiz.slug as string}`);
  await expect(learners.getByText('再答 20 分钟：考场停电')).toBeVisible();
  await learners.getByRole('button', { name: '继续作答' }).click();
  await learners.getByText('停电', { exact: true }).click();
  await learners.getByRole('button', { name: '下一题' }).click();
  await learners.getByText('停电', { exact: true }).click();
  await learners.getByRole('button', { name: '交卷' }).click();
  await expect(learners.getByText('100 分')).toBeVisible();
});

/** In Shanghai. */
const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
