import type { Page } from 'playwright/test';

import { expect, test } from '../fixtures/journey.ts';
import { publishArticle } from '../fixtures/publish.ts';

// The page's own clock is Playwright's where time has to pass quickly; the server's stays real,
// so nothing here can earn more than the seconds the test takes.

const clockOf = (page: Page) => page.getByRole('complementary', { name: '学习计时' });

/** Seconds the bar shows as studied. */
async function shownSeconds(page: Page): Promise<number> {
  const [, minutes, seconds] =
    /(\d{1,3}):(\d\d)/.exec((await clockOf(page).textContent()) ?? '') ?? [];
  return Number(minutes) * 60 + Number(seconds);
}

/** Tells the page that it is covered or shown: headless Chromium never hides a tab by itself. */
async function setHidden(page: Page, hidden: boolean): Promise<void> {
  await page.evaluate((value) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => value });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);
}

test.describe('with a clock that can be wound on', () => {
  test.beforeEach(async ({ page, signIn, newLearner }) => {
    await signIn((await newLearner()).username);
    await page.clock.install();
    await page.goto('/library?type=articles');
    // A long one, so that the clock is what the bar tells about.
    await page.getByRole('link', { name: /三会一课和主题党日/ }).click();
    await expect(clockOf(page)).toContainText('有效学习');
  });

  test('stops visibly when nobody is there, and a touch starts it again', async ({ page }) => {
    await page.clock.runFor(125_000);
    await expect(clockOf(page)).toContainText('计时已停：轻触屏幕继续');
    await expect(page.getByRole('status')).toHaveText('计时已停：轻触屏幕继续');
    const stopped = await shownSeconds(page);
    await page.clock.runFor(30_000);
    await expect(clockOf(page)).toContainText('计时已停：轻触屏幕继续');
    expect(await shownSeconds(page)).toBeLessThanOrEqual(stopped);

    await page.getByRole('heading', { level: 1 }).click();
    await page.clock.runFor(4_000);
    await expect(clockOf(page)).not.toContainText('计时已停');
    await expect.poll(() => shownSeconds(page)).toBeGreaterThan(0);
  });

  test('counts nothing while the page is hidden', async ({ page }) => {
    await page.clock.runFor(3_000);
    await setHidden(page, true);
    await page.clock.runFor(1_000);
    const hidden = await shownSeconds(page);
    await page.clock.runFor(60_000);
    expect(await shownSeconds(page)).toBeLessThanOrEqual(hidden);

    await setHidden(page, false);
    const back = await shownSeconds(page);
    await page.clock.runFor(5_000);
    expect(await shownSeconds(page)).toBeGreaterThan(back);
    expect(await shownSeconds(page)).toBeLessThanOrEqual(back + 6);
  });

  test('one item accrues at a time: a touch takes the clock back', async ({ page, context }) => {
    const other = await context.newPage();
    await other.goto('/library?type=micro-lessons');
    const opened = other.waitForResponse('**/study/sessions');
    await other.getByRole('link', { name: /灭火器使用/ }).click();
    expect((await opened).status()).toBe(201);

    // The other page's first report takes the clock; this page's next one is told so.
    const taken = other.waitForResponse('**/beats');
    await page.clock.runFor(16_000);
    expect((await taken).status()).toBe(200);
    await page.clock.runFor(16_000);
    await expect(clockOf(page)).toContainText('正在别处学习，轻触屏幕改在这里计时');
    await page.getByRole('heading', { level: 1 }).click();
    await expect(clockOf(page)).not.toContainText('正在别处学习');
  });
});

test('a broken network loses nothing that was studied', async ({
  page,
  context,
  signIn,
  rest,
  newLearner,
}) => {
  const article = await publishArticle(await rest('editor'));
  const { username } = await newLearner();
  await signIn(username);
  await page.goto(`/articles/${String(article.slug)}`);
  await expect(clockOf(page)).toContainText('有效学习');

  await context.setOffline(true);
  await page.mouse.wheel(0, 2000);
  await expect(clockOf(page)).toContainText('网络断了，时间先记在手机上，连上后补报', {
    timeout: 20_000,
  });
  await expect.poll(() => shownSeconds(page), { timeout: 20_000 }).toBeGreaterThanOrEqual(6);
  const record = await rest(username);
  const earned = async () =>
    (await record.get<{ earnedUnits: number }>('/study/record')).body.earnedUnits;
  expect(await earned()).toBe(0);

  await context.setOffline(false);
  await expect(clockOf(page)).toContainText('已学完，得 0.25 学时');
  expect(await earned()).toBe(25);
});
