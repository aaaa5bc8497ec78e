import type { Page } from 'playwright/test';

import { CJK } from '../fixtures/cjk.ts';
import { expect, test } from '../fixtures/journey.ts';
import { officerPages } from '../fixtures/officerPages.ts';
import { publishLesson } from '../fixtures/publish.ts';

const pages: Record<string, string[]> = {
  staff: [
    '/',
    '/library',
    '/contest',
    '/search',
    '/search?q=安全',
    '/plans',
    '/record',
    '/me',
    '/me/password',
    '/notices',
    '/voice/anonymous',
    '/voice',
    '/voice/new',
    '/voice/unnamed',
    '/voice/code',
    '/voice/board',
    '/voice/receiving',
    '/voice/receiving/code',
    '/practice',
    '/practice/mistakes',
  ],
  trainer: [
    '/',
    '/trainer',
    '/trainer/certificates',
    '/trainer/urge',
    '/trainer/call',
    '/trainer/explain',
    '/trainer/review',
    '/trainer/review/year',
    '/trainer/review/sample',
    '/trainer/reports',
    '/trainer/reports?unit=DSK&layer=cadre&state=open',
    '/trainer/notices',
    '/trainer/notices/new',
    '/trainer/quizzes',
    '/trainer/contests',
    '/record',
    '/me',
  ],
  editor: ['/questions'],
  ...officerPages,
};

/** Below the list of their kind: on that of all, other journeys' items may have pushed them off. */
const firstOf = ['/articles/', '/micro-lessons/', '/stories/', '/quizzes/', '/plans/', '/contest/'];

/** What the page says in Chinese without saying that it is Chinese. */
async function unmarkedChinese(page: Page): Promise<string[]> {
  const told = await page.evaluate(() => {
    const marked = (element: Element | null) => element?.closest('[lang]')?.matches('[lang|=zh]');
    const texts: string[] = [];
    const nodes = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      const element = node.parentElement;
      if (!element?.closest('script, style') && !marked(element)) texts.push(node.nodeValue ?? '');
    }
    for (const element of document.querySelectorAll('*')) {
      if (marked(element)) continue;
      for (const name of ['title', 'aria-label', 'aria-description', 'placeholder', 'alt']) {
        const value = element.getAttribute(name);
        if (value) texts.push(`${name}: ${value}`);
      }
    }
    return texts;
  });
  return told.filter((text) => CJK.test(text)).map((text) => text.trim());
}

async function expectEnglish(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await unmarkedChinese(page), page.url()).toEqual([]);
}

for (const [username, paths] of Object.entries(pages)) {
  for (const path of paths) {
    test(`${path} speaks English to ${username}`, async ({ visitor, expectGoodPage }) => {
      const page = await visitor(username, 'en');
      await page.goto(path);
      await expectEnglish(page);
      await expectGoodPage(page);
    });
  }
}

for (const prefix of firstOf) {
  test(`a page below ${prefix} speaks English`, async ({ visitor, expectGoodPage }) => {
    const page = await visitor('staff', 'en');
    await page.goto(prefix.slice(0, -1));
    const link = page.locator(`main a[href^="${prefix}"]`).first();
    await page.goto((await link.getAttribute('href')) ?? prefix);
    await expectEnglish(page);
    await expectGoodPage(page);
  });
}

test('a trainer reads a learner’s year in English', async ({ visitor, expectGoodPage }) => {
  const page = await visitor('trainer', 'en');
  await page.goto('/trainer');
  await page.locator('main a[href^="/trainer/learners/"]').first().click();
  await expect(page).toHaveURL(/\/trainer\/learners\//);
  await expectEnglish(page);
  await expectGoodPage(page);
});

test('pages that are not there, or not open, say so in English', async ({ visitor }) => {
  const page = await visitor('staff', 'en');
  for (const [path, status] of [
    ['/articles/no-such-article', 404],
    ['/trainer', 403],
  ] as const) {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(status);
    await expectEnglish(page);
  }
});

test.describe(() => {
  test.beforeEach(async ({ context, baseURL }) => {
    await context.addCookies([{ name: 'payload-lng', value: 'en', url: baseURL ?? '' }]);
  });

  test('the login page speaks English', async ({ page, expectGoodPage }) => {
    await page.goto('/login');
    await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
    await expectEnglish(page);
    await expectGoodPage(page);
    await page.getByRole('link', { name: 'Set a new password with a code' }).click();
    await expectEnglish(page);
    await expectGoodPage(page);
  });

  test('what verifies a certificate speaks English', async ({ page, expectGoodPage }) => {
    for (const path of ['/verify', '/verify/no-such-certificate']) {
      await page.goto(path);
      await expectEnglish(page);
      await expectGoodPage(page);
    }
  });

  test('a run of the contest and its board speak English', async ({ page, newLearner, signIn }) => {
    const { username } = await newLearner();
    await signIn(username);
    await page.goto('/contest');
    await page.locator('main a[href^="/contest/"]').first().click();
    await page.getByRole('button', { name: 'Begin a run' }).click();
    await expect(page.getByRole('button', { name: 'Hand in' })).toBeVisible();
    await expectEnglish(page);
    await page.getByRole('radio').first().check();
    await page.getByRole('button', { name: 'Hand in' }).click();
    await expect(page.getByRole('button', { name: 'Next question' })).toBeVisible();
    await expectEnglish(page);
    const season = page.url().replace(/\/play$/, '');
    for (const path of ['', '/board', '/board?by=people']) {
      await page.goto(`${season}${path}`);
      await expectEnglish(page);
    }
  });

  test('a question on the way and a try-out speak English', async ({
    page,
    rest,
    signIn,
    expectGoodPage,
  }) => {
    const editor = await rest('editor');
    const question = await editor.create('questions', {
      type: 'ordering',
      stem: '离岗三步怎么排？',
      options: [{ text: '看仪表' }, { text: '断电源' }, { text: '锁好门' }],
      explanation: '先看，再断，再锁。',
    });
    const checkpoints = [{ question: question.id, place: 'card', card: 1 }];
    const lesson = await publishLesson(editor, { checkpoints });
    await signIn('editor');
    await page.goto(`/questions/${question.id}/preview`);
    await expectEnglish(page);
    await expectGoodPage(page);
    await signIn('staff');
    await page.goto(`/micro-lessons/${String(lesson.slug)}`);
    await expect(page.locator('#study-clock')).toBeVisible();
    await page.locator('[data-on]').click();
    await expect(page.getByRole('heading', { name: '离岗三步怎么排？' })).toBeFocused();
    await expectEnglish(page);
    await page.getByRole('button', { name: 'This order is right' }).click();
    await page.getByRole('button', { name: 'This is my answer' }).click();
    await expect(page.getByText('先看，再断，再锁。')).toBeVisible();
    await expectEnglish(page);
    await expectGoodPage(page);
  });
});

test('a learner switches to English and back', async ({ page, newLearner, signIn }) => {
  const { username } = await newLearner();
  await signIn(username);
  await page.goto('/me');
  const html = page.locator('html');
  await expect(html).toHaveAttribute('lang', 'zh-CN');
  const choice = page.getByRole('group', { name: '语言 Language' });
  await choice.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { name: 'Appearance' })).toBeVisible();
  await expectEnglish(page);
  await expect(choice.getByRole('button', { name: 'English' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await choice.getByRole('button', { name: '中文' }).click();
  await expect(page.getByRole('heading', { name: '外观' })).toBeVisible();
  await expect(html).toHaveAttribute('lang', 'zh-CN');
});

test('somebody chooses a language at the door, and keeps where to go', async ({ page }) => {
  await page.goto('/login?next=%2Frecord');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
  await expect(page).toHaveURL(/next=%2Frecord/);
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.getByRole('button', { name: '登录' })).toBeVisible();
});
