import { randomBytes } from 'node:crypto';

import { request } from 'playwright/test';
import writeExcel from 'write-excel-file/node';

import { expect, test } from '../fixtures/journey.ts';

interface Asked {
  attempt: string;
  questions: { id: string; stem: string; options: { id: string; text: string }[] }[];
}

/** Of the demo: they sit for no hours, so that no other journey finds theirs changed. */
const PEOPLE = Array.from({ length: 40 }, (_, n) => `D${String(1015 + n)}`);
const WRONG_KEY = 7;
const RIGHT = '必须先断电';

test('an editor’s fifty questions become a paper, forty sit it, a wrong key is repaired and told', async ({
  page,
  signIn,
  rest,
  baseURL: origin,
  password,
  pageOf,
  expectGoodPage,
}) => {
  test.setTimeout(240_000);
  const baseURL = origin ?? '';
  const mark = randomBytes(3).toString('hex').toUpperCase();
  const topic = `电工考试 ${mark}`;
  const stem = (n: number) => `${mark} 第 ${n} 题：检修前先做什么？`;

  await signIn('editor');
  await page.goto('/questions');
  const rows = Array.from({ length: 50 }, (_, n) => n + 1).map((n) => [
    ...['单选题', stem(n), RIGHT, '先打电话', '先拍照片', n === WRONG_KEY ? 'B' : 'A', topic],
  ]);
  const titles = ['题型', '题干', '选项A', '选项B', '选项C', '答案', '专题'];
  const buffer = await writeExcel([titles, ...rows]).toBuffer();
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const choose = () =>
    page.getByLabel('试题文件').setInputFiles({ name: '电工考试.xlsx', mimeType, buffer });
  await choose();
  await page.getByRole('checkbox').first().check();
  await page.getByRole('button', { name: '检查并导入' }).click();
  await expect(page.getByRole('status')).toContainText('已导入：新增 50 道');
  await choose();
  await page.getByRole('button', { name: '先检查' }).click();
  await expect(page.getByRole('status')).toContainText('50');

  const editor = await rest('editor');
  const bank = await editor.findOne('topics', 'title', topic);
  const title = `电工年度考试 ${mark}`;
  const quiz = await editor.create('quizzes', {
    ...{ title, banks: [bank.id], passPercent: 80, review: 'submitted', shuffle: true },
    ...{ audience: ['all'], countsHours: false, _status: 'published' },
  });

  // Who knows it all, and ten who know forty: with the seventh right they have passed.
  const sit = async (username: string, knows: (n: number) => boolean) => {
    const context = await request.newContext({ baseURL, extraHTTPHeaders: { origin: baseURL } });
    const login = await context.post('/api/users/login', { data: { username, password } });
    expect(login.status(), username).toBe(200);
    const begun = await context.post(`/quiz/${quiz.id}/attempts`);
    const { attempt, questions } = (await begun.json()) as Asked;
    expect(questions).toHaveLength(50);
    for (const { id, stem: said, options } of questions) {
      const n = Number(/第 (\d+) 题/.exec(said)?.[1]);
      const text = knows(n) ? RIGHT : '先拍照片';
      const response = options.find((option) => option.text === text)?.id;
      const path = `/quiz/attempts/${attempt}/responses/${id}`;
      expect((await context.put(path, { data: { response } })).status()).toBe(200);
    }
    const handedIn = await context.post(`/quiz/attempts/${attempt}/submit`);
    const { passed } = (await handedIn.json()) as { passed: boolean };
    await context.dispose();
    return passed;
  };
  const passed: boolean[] = [];
  const left = [...PEOPLE.entries()];
  const sitAll = async () => {
    for (let next = left.shift(); next; next = left.shift()) {
      const [n, username] = next;
      passed[n] = await sit(username, (of) => n % 4 > 0 || of <= 40);
    }
  };
  await Promise.all([sitAll(), sitAll(), sitAll(), sitAll()]);
  expect(passed.filter(Boolean)).toHaveLength(30);

  // The figures show where to look; the key is corrected in the bank.
  await page.goto(`/trainer/quizzes/${quiz.id}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await page
    .locator('details')
    .filter({ hasText: stem(WRONG_KEY) })
    .locator('summary')
    .click();
  await expect(page.getByText(`更多选了「${RIGHT}」，请核对答案`).first()).toBeVisible();
  await expectGoodPage(page);
  const question = await editor.findOne('questions', 'stem', stem(WRONG_KEY));
  await page.goto(`/admin/collections/questions/${question.id}`);
  await page.getByRole('checkbox', { name: '正确' }).nth(0).check();
  await page.getByRole('checkbox', { name: '正确' }).nth(1).uncheck();
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText('更新成功')).toBeVisible();

  await page.context().clearCookies();
  await signIn('admin');
  await page.goto(`/trainer/quizzes/${quiz.id}`);
  const row = page.getByRole('row').filter({ hasText: stem(WRONG_KEY) });
  await row.getByRole('link', { name: '改判' }).click();
  await expect(page.getByText('共 40 份答卷会改变')).toBeVisible();
  await expect(page.getByText('未合格 → 合格')).toHaveCount(10);
  await expectGoodPage(page);
  await page.getByLabel('原因（学员').fill('第七题的答案录错了');
  await page.getByRole('button', { name: '确认改判 40 份' }).click();
  await expect(page.getByRole('status')).toContainText('已改判');

  // The trainer explains it, and whose result it is has been told.
  await page.context().clearCookies();
  await signIn('trainer');
  await page.goto(`/trainer/quizzes/${quiz.id}`);
  await expect(page.getByText('第七题的答案录错了')).toBeVisible();
  await expectGoodPage(page);
  const own = await pageOf(PEOPLE[0] ?? '');
  // What the platform tells goes out at the next full minute.
  await expect(async () => {
    await own.goto('/messages');
    const told = own.getByText(`测验「${title}」有一道题的答案已更正`);
    await expect(told).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 90_000 });
  await own.goto(`/quizzes/${String(quiz.slug)}`);
  await expect(own.getByText('已改判')).toBeVisible();
  await expectGoodPage(own);
});
