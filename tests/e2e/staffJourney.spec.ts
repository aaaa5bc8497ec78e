import type { Page } from 'playwright/test';

import { expect, test } from '../fixtures/journey.ts';
import { publishArticle, publishCheck, publishLesson } from '../fixtures/publish.ts';

const clockOf = (page: Page) => page.getByRole('complementary', { name: '学习计时' });
const ringOf = (page: Page, hours: string) =>
  page.getByRole('img', { name: `已得 ${hours} 学时，目标 80 学时` });

/** Honest time takes its time: five seconds, and what a busy machine adds. */
const studied = { timeout: 25_000 };

test('signs in, after a slip that keeps the name typed', async ({ page, newLearner }) => {
  const { username, password } = await newLearner();
  await page.goto('/record');
  await expect(page).toHaveURL(/\/login\?next=/);

  await page.getByLabel('工号或用户名').fill(username);
  await page.getByLabel('密码').fill('not-the-password');
  await page.getByRole('button', { name: '登录' }).click();
  await expect(page.getByRole('alert')).toHaveText('工号或密码不对，请再试一次');
  await expect(page.getByLabel('工号或用户名')).toHaveValue(username);
  await expect(page.getByLabel('密码')).toHaveValue('');

  await page.getByLabel('密码').fill(password);
  await page.getByRole('button', { name: '登录' }).click();
  await expect(page).toHaveURL(/\/record$/);
  await page.getByRole('link', { name: '首页' }).filter({ visible: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('今年还差 80 学时');
  await expect(ringOf(page, '0')).toBeVisible();
});

test('finds content by layer, by topic and by pinyin', async ({ page, signIn }) => {
  await signIn('worker');
  await page.goto('/library');
  const filters = page.getByRole('navigation', { name: '筛选' });
  const content = page.getByRole('region', { name: '内容' });

  await filters.getByRole('link', { name: '一线员工' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('给一线员工的内容');
  await filters.getByRole('link', { name: '心理健康' }).click();
  await expect(filters.getByRole('link', { name: '心理健康' })).toHaveAttribute(
    'aria-current',
    'true',
  );
  await expect(content.getByRole('link', { name: /睡不好的夜班/ })).toBeVisible();
  await expect(content.getByRole('link', { name: /师带徒/ })).toHaveCount(0);

  await page.goto('/search');
  const field = page.getByRole('search').getByLabel('要找的内容');
  await field.fill('shuibuhaodeyeban');
  await field.press('Enter');
  const results = page.getByRole('region', { name: '搜索结果' });
  await results.getByRole('link', { name: /^睡不好的夜班/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('睡不好的夜班');
  await expect(clockOf(page)).toContainText('有效学习');
});

/** Puts the steps in order with their arrows, as a thumb would. */
async function sortSteps(page: Page, right: readonly string[]): Promise<void> {
  const steps = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: /^上移/ }) });
  for (const [place, step] of right.entries()) {
    const up = page.getByRole('button', { name: `上移：${step}` });
    while (!(await steps.nth(place).textContent())?.includes(step)) await up.click();
  }
  // An order that happened to be right from the start has to be said to be meant.
  const meant = page.getByRole('button', { name: '就是这个顺序' });
  if (await meant.isVisible()) await meant.click();
}

/** Answers the check quiz of the fixtures, whose questions come in any order. */
async function takeCheck(page: Page): Promise<void> {
  await page.getByRole('button', { name: '开始作答' }).click();
  for (const number of [1, 2, 3]) {
    await expect(page.getByText(`第 ${number} / 3 题`)).toBeVisible();
    const stem = await page.getByRole('heading', { level: 2 }).textContent();
    if (stem === '离岗时先做什么？') await page.getByLabel('先断电').check();
    if (stem === '离岗三步怎么排？') await sortSteps(page, ['看仪表', '断电源', '锁好门']);
    if (stem === '交接要几个人在场？') await page.getByRole('textbox', { name: stem }).fill('两');
    await expect(page.getByRole('button', { name: `第 ${number} 题，已答` })).toBeVisible();
    if (number < 3) await page.getByRole('button', { name: '下一题' }).click();
  }
  await page.getByRole('button', { name: '交卷' }).click();
}

test('reads an article, passes its check and sees the hours grow', async ({
  page,
  signIn,
  rest,
  newLearner,
}) => {
  const editor = await rest('editor');
  const check = await publishCheck(editor);
  const article = await publishArticle(editor, { checkQuiz: check.id });
  const { username } = await newLearner();
  await signIn(username);

  await page.goto(`/articles/${String(article.slug)}`);
  await page.mouse.wheel(0, 2000);
  await expect(clockOf(page)).toContainText('做完检查就能记学时', studied);
  const { body: record } = await (
    await rest(username)
  ).get<{ earnedUnits: number }>('/study/record');
  expect(record.earnedUnits, 'nothing is earned before the check is passed').toBe(0);

  await clockOf(page).getByRole('link', { name: '做检查' }).click();
  await takeCheck(page);
  await expect(page.getByRole('heading', { name: '合格了' })).toBeVisible();
  await expect(page.getByText('得 0.25 学时，已经记入台账。')).toBeInViewport();
  await expect(page.getByText('你的答案，正确')).toBeVisible();
  await expect(page.getByRole('link', { name: '学下一项' })).toBeInViewport();
  await page.getByRole('link', { name: '回到原文' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(String(article.title));

  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('今年还差 79.75 学时');
  await expect(ringOf(page, '0.25')).toBeVisible();
  // From any page the way to what earned an hour is two clicks: the record, the entry's proof.
  await page.getByRole('link', { name: '我的学时' }).filter({ visible: true }).first().click();
  const entry = page.getByRole('row').filter({ hasText: String(article.title) });
  await expect(entry).toContainText('+0.25');
  await entry.getByText('查看依据').click();
  await expect(entry.getByText('有效学习')).toBeVisible();
  await expect(entry.getByText('100 分（80% 合格）')).toBeVisible();
  await expect(entry.getByText('2026-1')).toBeVisible();
});

test('keeps an answer the server could not take, through a reload, and hands in after it', async ({
  page,
  signIn,
  rest,
  newLearner,
}) => {
  const quiz = await publishCheck(await rest('editor'), 1);
  await signIn((await newLearner()).username);
  const answers = '**/quiz/attempts/*/responses/*';
  const error = { code: 'busy', message: '现在人多' };
  await page.route(answers, (route) =>
    route.fulfill({ status: 503, headers: { 'retry-after': '1' }, json: { error } }),
  );
  await page.goto(`/quizzes/${String(quiz.slug)}`);
  await page.getByRole('button', { name: '开始作答' }).click();
  const chosen = page.getByLabel('先断电');
  const place = page.getByRole('button', { name: '第 1 题，已答，待上传' });
  await chosen.check();
  await expect(page.getByRole('status')).toContainText('1 题的答案待上传');
  await expect(place).toBeVisible();

  await page.reload();
  await expect(chosen).toBeChecked();
  await expect(place).toBeVisible();
  await page.getByRole('button', { name: '交卷' }).click();
  await expect(page.getByRole('status')).toContainText('传上后自动交卷');

  await page.unroute(answers);
  await expect(page.getByRole('heading', { name: '合格了' })).toBeVisible({ timeout: 20_000 });
  const kept = () =>
    page.evaluate(
      () =>
        new Promise<number>((tell) => {
          indexedDB.open('quiz-answers').onsuccess = ({ target }) => {
            const { result } = target as IDBOpenDBRequest;
            const all = result.transaction('answers').objectStore('answers').count();
            all.onsuccess = () => tell(all.result);
          };
        }),
    );
  await expect.poll(kept).toBe(0);
});

test('finishes a micro-lesson card by card', async ({ page, signIn, rest, newLearner }) => {
  const lesson = await publishLesson(await rest('editor'));
  const { username } = await newLearner();
  await signIn(username);

  await page.goto(`/micro-lessons/${String(lesson.slug)}`);
  const next = page.getByRole('button', { name: '下一张' });
  await expect(page.getByRole('heading', { name: '看仪表' })).toBeVisible();
  await expect(page.getByRole('heading', { name: '断电源' })).toBeHidden();
  for (const share of ['33', '66']) {
    await expect(clockOf(page)).toContainText(`已看 ${share}%`, studied);
    await next.click();
  }
  await expect(page.getByRole('heading', { name: '锁好门' })).toBeVisible();
  await expect(next).toBeDisabled();
  await expect(clockOf(page)).toContainText('已学完，得 0.25 学时', studied);

  await clockOf(page).getByRole('link', { name: '看我的学时' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('0.25 学时');
  await expect(page.getByRole('row').filter({ hasText: String(lesson.title) })).toContainText(
    '+0.25',
  );
});
