import { randomBytes } from 'node:crypto';

import type { Page } from 'playwright/test';

import { expect, test } from '../fixtures/journey.ts';
import { publishCheck } from '../fixtures/publish.ts';
import type { RestClient } from '../fixtures/restClient.ts';

/** A topic of its own with three questions for practice; right is 「先断电」, 「两」 and 对. */
async function allowPractice(editor: RestClient): Promise<string> {
  const slug = `practice-${randomBytes(4).toString('hex')}`;
  const title = `离岗 ${slug.slice(-8)}`;
  const topic = await editor.create('topics', { title, slug });
  const questions = [
    {
      ...{ type: 'single', stem: '离岗时先做什么？', explanation: '断了电再做别的。' },
      options: [{ text: '先断电', correct: true }, { text: '先关灯' }, { text: '先打电话' }],
    },
    { type: 'fill-in', stem: '交接要几个人在场？', answers: ['两', '2'] },
    { type: 'true-false', stem: '离岗前要锁门。', answer: true },
  ];
  for (const question of questions) {
    await editor.create('questions', { ...question, topics: [topic.id], forPractice: true });
  }
  return title;
}

/** Begins a round of all questions of a topic. */
async function begin(page: Page, topic: string): Promise<void> {
  await page.goto('/practice');
  await page.getByLabel('专题').selectOption({ label: topic });
  await page.getByRole('button', { name: '练 10 题' }).click();
  await expect(page).toHaveURL(/\/practice\/rounds\//);
  await expect(page.getByText('第 1 / 3 题')).toBeVisible();
}

const stemOf = (page: Page) => page.locator('#stem').textContent();

/** Answers the question on show, right or wrong, as a keyboard would. */
async function answer(page: Page, right: boolean): Promise<void> {
  const stem = await stemOf(page);
  if (stem === '交接要几个人在场？') {
    await page.getByRole('textbox', { name: stem }).fill(right ? '两' : '十');
    await page.keyboard.press('Enter');
    return;
  }
  const [good, bad] = stem === '离岗前要锁门。' ? ['对', '错'] : ['先断电', '先关灯'];
  const option = page.getByLabel(right ? good : bad, { exact: true });
  await expect(option).toBeEnabled();
  await option.focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: '确认答案' }).click();
}

test('practises, sees what was right at once and finds a mistake on the list', async ({
  page,
  signIn,
  rest,
  newLearner,
  expectGoodPage,
}) => {
  const topic = await allowPractice(await rest('editor'));
  await signIn((await newLearner()).username);
  await page.goto('/library');
  await page
    .getByRole('navigation', { name: '练习' })
    .getByRole('link', { name: '自主练习' })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('自主练习');
  await expect(page.getByText('不记学时')).toBeVisible();
  await expect(page.getByText('只有你自己看得到')).toBeVisible();

  await begin(page, topic);
  await expectGoodPage(page);
  // Nothing of a key is on the page before the answer is given.
  expect(await (await page.request.get(page.url())).text()).not.toContain('断了电再做别的');
  await page.getByRole('button', { name: '确认答案' }).click();
  await expect(page.getByRole('status')).toHaveText('先把这题答完整，再确认。');
  for (const number of [1, 2, 3]) {
    await expect(page.getByText(`第 ${number} / 3 题`)).toBeVisible();
    const wrong = (await stemOf(page)) === '离岗时先做什么？';
    await answer(page, !wrong);
    const verdict = page.getByRole('heading', { level: 2 });
    await expect(verdict).toHaveText(wrong ? '答错了' : '答对了');
    await expect(verdict).toBeFocused();
    if (wrong) {
      await expect(page.getByText('断了电再做别的。')).toBeVisible();
      await expect(page.getByText('正确答案', { exact: true })).toBeVisible();
      await expect(page.getByText('已放进错题本')).toBeVisible();
      await expectGoodPage(page);
      // A reload shows what was answered, and does not ask it again.
      await page.reload();
      await expect(page.getByRole('status')).toHaveCount(number < 3 ? 1 : 0);
      if (number < 3) {
        await expect(page.getByText(`第 ${number + 1} / 3 题`)).toBeVisible();
        continue;
      }
    }
    if (!(await page.getByRole('heading', { name: '答对 2 / 3 题' }).isVisible())) {
      await page.getByRole('button', { name: number < 3 ? '下一题' : '看结果' }).click();
    }
  }
  await expect(page.getByRole('heading', { name: '答对 2 / 3 题' })).toBeVisible();
  await expectGoodPage(page);

  await page.getByRole('main').getByRole('link', { name: '看错题本' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('错题本');
  await expect(page.getByText('今天没有该复习的错题。')).toBeVisible();
  await expect(page.getByRole('heading', { name: '共 1 题' })).toBeVisible();
  await expect(page.getByText('来自练习')).toBeVisible();
  await expectGoodPage(page);
  await page.getByRole('button', { name: '移出：离岗时先做什么？' }).click();
  await expect(page.getByRole('status')).toHaveText('已移出错题本。');
  await expect(page.getByText('错题本是空的')).toBeVisible();
  await expectGoodPage(page);
});

test('keeps an answer the server could not take, through a reload, and has it marked later', async ({
  page,
  signIn,
  rest,
  newLearner,
}) => {
  const topic = await allowPractice(await rest('editor'));
  await signIn((await newLearner()).username);
  await begin(page, topic);
  const answers = '**/practice/rounds/*/answers/*';
  const error = { code: 'busy', message: '现在人多' };
  await page.route(answers, (route) =>
    route.fulfill({ status: 503, headers: { 'retry-after': '1' }, json: { error } }),
  );
  await answer(page, true);
  await expect(page.getByRole('status')).toContainText('答案已留在这台设备上');
  // The next can be answered meanwhile.
  await page.getByRole('button', { name: '下一题' }).click();
  await expect(page.getByText('第 2 / 3 题')).toBeVisible();
  await answer(page, true);
  await expect(page.getByRole('status')).toContainText('答案已留在这台设备上');
  await page.unroute(answers);
  await page.reload();
  await expect(page.getByRole('heading', { name: '答对了' })).toBeVisible();
  await page.getByRole('button', { name: '下一题' }).click();
  await expect(page.getByRole('heading', { name: '答对了' })).toBeVisible();
});

test('finds what a quiz has got wrong on the list, once its answers are shown', async ({
  page,
  signIn,
  rest,
  newLearner,
}) => {
  const editor = await rest('editor');
  const check = await publishCheck(editor, 2);
  await editor.update('quizzes', check.id, { countsHours: true, _status: 'published' });
  await signIn((await newLearner()).username);
  await page.goto(`/quizzes/${String(check.slug)}`);
  await page.getByRole('button', { name: '开始作答' }).click();
  for (const number of [1, 2]) {
    await expect(page.getByText(`第 ${number} / 2 题`)).toBeVisible();
    if ((await stemOf(page)) === '离岗时先做什么？') await page.getByLabel('先打电话').check();
    if (number < 2) await page.getByRole('button', { name: '下一题' }).click();
  }
  await page.getByRole('button', { name: '交卷' }).click();
  await page.getByRole('button', { name: '交卷' }).click();
  await expect(page.getByText('没答对的题已放进错题本')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: '看错题本' }).click();
  await expect(page.getByRole('heading', { name: '共 2 题' })).toBeVisible();
  await expect(page.getByText(`来自测验《${String(check.title)}》`)).toHaveCount(2);
});
