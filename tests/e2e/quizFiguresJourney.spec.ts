import { randomBytes } from 'node:crypto';

import type { Page } from 'playwright/test';

import { expect, test } from '../fixtures/journey.ts';

interface Question {
  id: string;
  options: { id: string; text: string }[];
}

/** Takes a quiz, choosing the option of this text in every question. */
async function take(page: Page, origin: string, quiz: string, text: string): Promise<void> {
  const headers = { origin };
  const begun = await page.request.post(`${origin}/quiz/${quiz}/attempts`, { headers });
  expect(begun.status(), await begun.text()).toBe(201);
  const { attempt, questions } = (await begun.json()) as { attempt: string; questions: Question[] };
  for (const { id, options } of questions) {
    const response = options.find((option) => option.text === text)?.id;
    const path = `${origin}/quiz/attempts/${attempt}/responses/${id}`;
    expect((await page.request.put(path, { headers, data: { response } })).status()).toBe(200);
  }
  const path = `${origin}/quiz/attempts/${attempt}/submit`;
  expect((await page.request.post(path, { headers })).status()).toBe(200);
}

test('a trainer and an editor look at how good a quiz is', async ({
  page,
  signIn,
  admin,
  pageOf,
  newLearner,
  expectGoodPage,
  baseURL,
}, { project }) => {
  const code = `Q-${randomBytes(4).toString('hex')}`;
  const parent = await admin.findOne('org-units', 'code', 'DSK');
  await admin.create('org-units', { name: `测验班 ${project.name}`, code, parent: parent.id });
  const title = `用电安全 ${code}`;
  const question = await admin.create('questions', {
    ...{ type: 'single', stem: `停电检修前先做什么？（${code}）` },
    options: [{ text: '直接动手', correct: true }, { text: '验电接地' }, { text: '先拍照片' }],
  });
  const quiz = await admin.create('quizzes', {
    ...{ title, questions: [question.id], audience: ['all'], review: 'submitted' },
    _status: 'published',
  });
  for (const text of ['验电接地', '验电接地', '验电接地', '验电接地', '直接动手']) {
    await take(await pageOf((await newLearner(code)).username), baseURL ?? '', quiz.id, text);
  }

  await signIn('trainer');
  await page.goto('/trainer');
  await page.getByRole('link', { name: '测验分析' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('测验分析');
  await page.goto(`/trainer/quizzes?unit=${code}`);
  await expectGoodPage(page);
  await page.getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page.getByText('太难')).toBeVisible();
  await expect(page.getByText('没有人选「先拍照片」')).toBeVisible();
  await page.getByText('这些指标怎么看').click();
  await expect(page.getByText('克龙巴赫')).toBeVisible();
  await page.locator('details').filter({ hasText: '停电检修前' }).locator('summary').click();
  await expect(page.getByRole('row', { name: /验电接地/ })).toContainText('80%');
  await expectGoodPage(page);

  await page.context().clearCookies();
  await signIn('editor');
  await page.goto(`/admin/collections/quizzes/${quiz.id}`);
  await page.getByRole('link', { name: '看这份测验和每道题的分析' }).click();
  await expect(page.getByText('编辑看到的是全体学员的汇总')).toBeVisible();
  await expectGoodPage(page);

  // The key was wrong: it is corrected in the bank, and the attempts follow.
  await admin.update('questions', question.id, {
    options: [{ text: '直接动手' }, { text: '验电接地', correct: true }, { text: '先拍照片' }],
  });
  await page.context().clearCookies();
  await signIn('admin');
  await page.goto(`/trainer/quizzes/${quiz.id}`);
  await page.getByRole('link', { name: '改判' }).click();
  await expect(page.getByText('共 5 份答卷会改变')).toBeVisible();
  await expect(page.getByText('未合格 → 合格')).toHaveCount(4);
  await expectGoodPage(page);
  await page.getByLabel('原因（学员').fill('录题时答案选错了');
  await page.getByRole('button', { name: '确认改判 5 份' }).click();
  await expect(page.getByRole('status')).toContainText('已改判');
  await expect(page.getByText('没有需要改判的答卷')).toBeVisible();
  await page.getByText('撤销这次改判').first().click();
  await expectGoodPage(page);
  await page.getByLabel('撤销的原因').fill('再核对一下');
  await page.getByRole('button', { name: '撤销这次改判' }).click();
  await expect(page.getByText('共 5 份答卷会改变')).toBeVisible();
  await expect(page.getByText('已撤销', { exact: true })).toBeVisible();
});
