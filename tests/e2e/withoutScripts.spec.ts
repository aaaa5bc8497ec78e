import { expect, test } from '../fixtures/journey.ts';

test.use({ javaScriptEnabled: false });

test('with scripts off one can sign in, search, read and see the record', async ({
  page,
  password,
}) => {
  await page.goto('/login');
  await page.getByLabel('工号或用户名').fill('worker');
  await page.getByLabel('密码').fill(password);
  await page.getByRole('button', { name: '登录' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('周永贵');

  await page.goto('/search');
  await page.getByRole('searchbox', { name: '要找的内容' }).fill('灭火器');
  await page.getByRole('button', { name: '搜索' }).click();
  const results = page.getByRole('region', { name: '搜索结果' });
  await results.getByRole('link', { name: /提、拔、握、压/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('灭火器使用');
  // Every card stands open, and there is no button that would do nothing.
  const cards = page.getByRole('region', { name: '卡片' }).getByRole('heading', { level: 2 });
  expect(await cards.count()).toBeGreaterThan(4);
  for (const card of await cards.all()) await expect(card).toBeVisible();
  await expect(page.getByRole('button', { name: '下一张' })).toBeHidden();

  await page.goto('/library?type=articles');
  await page.getByRole('link', { name: /冬季三防/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('冬季三防');
  await expect(page.getByRole('article')).toContainText('防滑');
  // Playwright switches scripts off, yet parses pages as if they were on: it draws no noscript.
  const source = await (await page.request.get(page.url())).text();
  expect(source).toMatch(/<noscript>[^]*计时要用到脚本：现在可以读，但不记学时[^]*<\/noscript>/);

  await page.goto('/record');
  const entry = page.getByRole('row').nth(1);
  await entry.getByText('查看依据').click();
  await expect(entry.getByText('依据政策')).toBeVisible();
});
