import type { Page } from 'playwright/test';

import { expect, test } from '../fixtures/journey.ts';
import type { RestClient } from '../fixtures/restClient.ts';
import { tabTo } from '../fixtures/tabTo.ts';

/** One question of each type, in this order. */
const questions = [
  {
    type: 'single',
    stem: '听到撤人信号先做什么？',
    options: [{ text: '停电撤人', correct: true }, { text: '收拾工具' }, { text: '等人来喊' }],
  },
  {
    type: 'multiple',
    stem: '下井前要带哪些？',
    options: [
      { text: '自救器', correct: true },
      { text: '矿灯', correct: true },
      { text: '打火机' },
    ],
  },
  { type: 'true-false', stem: '自救器可以借给别人用。', answer: false },
  { type: 'fill-in', stem: '交接班要____个人在场。', answers: ['两'] },
  {
    type: 'ordering',
    stem: '停送电怎么排？',
    options: [{ text: '停电' }, { text: '验电' }, { text: '挂牌' }],
  },
  { type: 'numeric', stem: '火警电话是多少？', value: 119 },
  {
    type: 'matching',
    stem: '颜色和意思配对。',
    pairs: [
      { left: '红色', right: '禁止' },
      { left: '黄色', right: '警告' },
    ],
  },
] as const;

async function publishAll(editor: RestClient) {
  const ids: string[] = [];
  for (const question of questions) ids.push((await editor.create('questions', question)).id);
  return editor.create('quizzes', {
    title: '七种题型',
    questions: ids,
    shuffle: false,
    timeLimitMinutes: 10.05,
    countsHours: false,
    _status: 'published',
  });
}

const press = async (page: Page, name: string) => {
  await tabTo(page, page.getByRole('button', { name, exact: true }));
  await page.keyboard.press('Enter');
};

const answers: ((page: Page) => Promise<void>)[] = [
  async (page) => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(page.getByRole('radio', { name: '停电撤人' })).toBeChecked();
  },
  async (page) => {
    for (const name of ['自救器', '矿灯']) {
      await tabTo(page, page.getByRole('checkbox', { name }));
      await page.keyboard.press('Space');
    }
  },
  async (page) => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    while (!(await page.getByRole('radio', { name: '错' }).isChecked())) {
      await page.keyboard.press('ArrowDown');
    }
  },
  async (page) => {
    await page.keyboard.press('Tab');
    await page.keyboard.type('两');
  },
  async (page) => {
    const items = page.getByRole('main').getByRole('listitem');
    for (const [place, step] of ['停电', '验电', '挂牌'].entries()) {
      const up = page.getByRole('button', { name: `上移：${step}` });
      if (!(await items.nth(place).textContent())?.includes(step)) await tabTo(page, up);
      while (!(await items.nth(place).textContent())?.includes(step)) {
        await page.keyboard.press('Enter');
        await expect(up, 'the keyboard stays at what it moves').toBeFocused();
        await expect(page.getByText(new RegExp(`^${step}：现在排第 \\d$`))).toHaveCount(1);
      }
    }
    const meant = page.getByRole('button', { name: '就是这个顺序' });
    if (await meant.isVisible()) await press(page, '就是这个顺序');
  },
  async (page) => {
    await page.keyboard.press('Tab');
    await page.keyboard.type('119');
  },
  async (page) => {
    for (const [left, right] of [
      ['红色', '禁止'],
      ['黄色', '警告'],
    ] as const) {
      const select = page.getByRole('combobox', { name: left });
      await tabTo(page, select);
      // A letter would need an input method: with the arrows, as everybody does.
      const shown = () => select.evaluate((one: HTMLSelectElement) => one.selectedOptions[0]?.text);
      while ((await shown()) !== right) {
        await page.keyboard.press('ArrowDown');
      }
    }
  },
];

test('a quiz of all seven types by keyboard alone, at twice the size', async ({
  page,
  rest,
  newLearner,
  signIn,
  expectGoodPage,
}) => {
  // Some hundred stops, each of which is looked at.
  test.slow();
  const quiz = await publishAll(await rest('editor'));
  const learner = await newLearner();
  await signIn(learner.username);
  // What a window of 1280 by 1024 holds at 200 %; a phone is narrower still.
  const size = page.viewportSize();
  if ((size?.width ?? 0) > 640) await page.setViewportSize({ width: 640, height: 512 });
  await page.goto(`/quizzes/${String(quiz.slug)}`);
  await press(page, '开始作答');
  for (const [n, question] of questions.entries()) {
    const heading = page.getByRole('heading', { level: 2 });
    await expect(heading).toHaveText(question.stem);
    await expect(heading, 'the keyboard goes on at the question').toBeFocused();
    await expectGoodPage(page);
    if (n === 0) {
      await expect(page.getByRole('timer')).toContainText('还剩');
      await expect(page.getByText('还剩 10 分钟', { exact: true })).toHaveCount(1, { timeout: 10_000 }); // prettier-ignore
    }
    await heading.focus();
    await answers[n]?.(page);
    await expect(page.getByRole('button', { name: `第 ${n + 1} 题，已答`, exact: true })).toBeVisible(); // prettier-ignore
    await press(page, n < questions.length - 1 ? '下一题' : '交卷');
  }
  await expect(page.getByRole('heading', { name: '合格了' })).toBeFocused();
  await expect(page.getByText('100 分', { exact: true })).toBeVisible();
  await expectGoodPage(page);
});
