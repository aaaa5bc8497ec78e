import type { Page } from 'playwright/test';

import { expect, test } from '../fixtures/journey.ts';
import { publishArticle, publishCheck } from '../fixtures/publish.ts';
import { tabTo } from '../fixtures/tabTo.ts';

/** The menu's link: at the top of a wide window, at the bottom of a narrow one. */
const menu = (page: Page, name: string) =>
  page.getByRole('link', { name, exact: true }).filter({ visible: true });

/** Over what stands on every page, to its content. */
async function skipToContent(page: Page): Promise<void> {
  const skip = page.getByRole('link', { name: '跳到正文' });
  await page.keyboard.press('Tab');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
}

async function press(page: Page, role: 'button' | 'link', name: string | RegExp): Promise<void> {
  await tabTo(page, page.getByRole(role, { name }));
  await page.keyboard.press('Enter');
}

/** Chooses with the arrows, as radio buttons want it. */
async function choose(page: Page, text: string): Promise<void> {
  const right = page.getByRole('radio', { name: text });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  while (!(await right.isChecked())) await page.keyboard.press('ArrowDown');
}

async function order(page: Page, steps: readonly string[]): Promise<void> {
  const items = page.getByRole('main').getByRole('listitem');
  for (const [place, step] of steps.entries()) {
    while (!(await items.nth(place).textContent())?.includes(step)) {
      await press(page, 'button', `上移：${step}`);
    }
  }
  const meant = page.getByRole('button', { name: '就是这个顺序' });
  if (await meant.isVisible()) await press(page, 'button', '就是这个顺序');
}

async function takeCheck(page: Page): Promise<void> {
  await press(page, 'button', '开始作答');
  for (const number of [1, 2, 3]) {
    await expect(page.getByText(`第 ${number} / 3 题`)).toBeVisible();
    const heading = page.getByRole('heading', { level: 2 });
    await expect(heading, 'the keyboard goes on at the question').toBeFocused();
    const stem = await heading.textContent();
    if (stem === '离岗时先做什么？') await choose(page, '先断电');
    if (stem === '离岗三步怎么排？') await order(page, ['看仪表', '断电源', '锁好门']);
    if (stem === '交接要几个人在场？') {
      await page.keyboard.press('Tab');
      await page.keyboard.type('两');
    }
    await expect(page.getByRole('button', { name: `第 ${number} 题，已答` })).toBeVisible();
    await press(page, 'button', number < 3 ? '下一题' : '交卷');
  }
}

test('the whole way of the staff by keyboard alone', async ({ page, rest, newLearner }) => {
  // Some hundred stops, each of which is looked at.
  test.slow();
  const editor = await rest('editor');
  const check = await publishCheck(editor);
  const title = String((await publishArticle(editor, { checkQuiz: check.id })).title);
  const { username, password } = await newLearner();

  await page.goto('/');
  await expect(page.getByLabel('工号或用户名')).toBeFocused();
  await page.keyboard.type(username);
  await page.keyboard.press('Tab');
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('今年还差 80 学时');

  await tabTo(page, menu(page, '学习'));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/library$/);
  await skipToContent(page);
  await press(page, 'link', /^文章/);
  await expect(page).toHaveURL(/type=articles/);
  await expect(page.getByRole('link', { name: /^文章/ })).toHaveAttribute('aria-current', 'true');
  await skipToContent(page);
  await press(page, 'link', new RegExp(title));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);

  await page.keyboard.press('End');
  const clock = page.getByRole('complementary', { name: '学习计时' });
  await expect(clock).toContainText('做完检查就能记学时', { timeout: 25_000 });
  await tabTo(page, clock.getByRole('link', { name: '做检查' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/quizzes\//);

  await takeCheck(page);
  await expect(page.getByRole('heading', { name: '合格了' })).toBeFocused();
  await press(page, 'link', '看我的学时');
  await expect(page).toHaveURL(/\/record/);
  await skipToContent(page);
  const entry = page.getByRole('row').filter({ hasText: title });
  await tabTo(page, entry.locator('summary'));
  await page.keyboard.press('Enter');
  await expect(entry.getByText('100 分（80% 合格）')).toBeVisible();
});
