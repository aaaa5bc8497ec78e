import { expect, test } from '../fixtures/journey.ts';
import { officerPages } from '../fixtures/officerPages.ts';

const pages: Record<string, string[]> = {
  staff: [
    '/',
    '/library',
    '/contest',
    '/search',
    '/search?q=安全',
    '/plans',
    '/record',
    '/record/claims',
    '/messages',
    '/messages/settings',
    '/notices',
    '/voice',
    '/voice/new',
    '/voice/unnamed',
    '/voice/board',
    '/voice/receiving',
    '/voice/receiving/code',
    '/me',
    '/me/mail',
    '/voice/anonymous',
    '/practice',
    '/practice/mistakes',
  ],
  trainer: [
    '/',
    '/trainer',
    '/trainer?state=open&sort=behind',
    '/trainer/urge?state=open',
    '/trainer/call',
    '/trainer/explain',
    '/trainer/review',
    '/trainer/review/year',
    '/trainer/review/sample',
    '/trainer/reports',
    '/trainer/reports?unit=DSK&layer=cadre&state=open',
    '/trainer/people',
    '/trainer/people/codes',
    '/trainer/claims',
    '/trainer/certificates',
    '/trainer/messages',
    '/trainer/classes',
    '/trainer/notices',
    '/trainer/notices/new',
    '/trainer/quizzes',
    '/trainer/contests',
  ],
  editor: ['/questions', '/trainer/quizzes'],
  ...officerPages,
};

const firstOf = ['/articles/', '/micro-lessons/', '/stories/', '/quizzes/'];

test('the login page has no barrier', async ({ page, expectGoodPage }) => {
  await page.goto('/login');
  await expect(page.getByRole('button', { name: '登录' })).toBeVisible();
  await expectGoodPage(page);
});

test('what verifies a certificate has no barrier for anybody', async ({ page, expectGoodPage }) => {
  for (const [path, status] of [
    ['/verify', 200],
    ['/verify/no-such-certificate', 404],
  ] as const) {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(status);
    await expect(page.getByRole('button', { name: '核验' })).toBeVisible();
    await expectGoodPage(page);
  }
});

for (const [username, paths] of Object.entries(pages)) {
  for (const path of paths) {
    test(`${path} has no barrier for ${username}`, async ({ visitor, expectGoodPage }) => {
      const page = await visitor(username);
      const answer = await page.goto(path);
      expect(answer?.status()).toBe(200);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectGoodPage(page);
    });
  }
}

for (const prefix of firstOf) {
  test(`a page below ${prefix} has no barrier`, async ({ visitor, expectGoodPage }) => {
    const page = await visitor('staff');
    // The list of one kind: on that of all, other journeys' items may have pushed it off the page.
    await page.goto(prefix.slice(0, -1));
    const link = page.locator(`main a[href^="${prefix}"]`).first();
    await page.goto((await link.getAttribute('href')) ?? prefix);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectGoodPage(page);
  });
}

test('the pages of a season have no barrier', async ({ visitor, expectGoodPage }) => {
  const page = await visitor('staff');
  await page.goto('/contest');
  const link = page.locator('main a[href^="/contest/"]').first();
  const season = (await link.getAttribute('href')) ?? '';
  for (const path of ['', '/board', '/board?by=people']) {
    const answer = await page.goto(`${season}${path}`);
    expect(answer?.status()).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectGoodPage(page);
  }
});

test('a page that is not there says so', async ({ visitor, expectGoodPage }) => {
  const page = await visitor('staff');
  const answer = await page.goto('/articles/no-such-article');
  expect(answer?.status()).toBe(404);
  await expectGoodPage(page);
});
