import type { Page } from 'playwright/test';

import { expect, test } from '../fixtures/journey.ts';

async function signInByHand(page: Page, username: string, password: string): Promise<void> {
  await page.goto('/login');
  await page.getByLabel('工号或用户名').fill(username);
  await page.getByLabel('密码').fill(password);
  await page.getByRole('button', { name: '登录' }).click();
}

test('asks whoever has a given password for an own one first, then changes it on demand', async ({
  page,
  enrolledLearner,
  expectGoodPage,
}) => {
  const { username, password: given } = await enrolledLearner();
  await signInByHand(page, username, given);
  await expect(page).toHaveURL(/\/me\/password\?next=/);
  await page.goto('/library');
  await expect(page).toHaveURL(/\/me\/password\?next=%2Flibrary/);
  await expectGoodPage(page);

  const own = '东山矿食堂的面条真香';
  await page.getByLabel('现在的密码').fill(given);
  await page.getByLabel('新密码').fill('woaini1314');
  await page.getByLabel('再填一遍').fill('woaini1314');
  await page.getByRole('button', { name: '确定' }).click();
  await expect(page.getByRole('alert')).toContainText('太常见');

  await page.getByRole('button', { name: '显示密码' }).click();
  await expect(page.getByLabel('新密码')).toHaveAttribute('type', 'text');
  await page.getByLabel('现在的密码').fill(given);
  await page.getByLabel('新密码').fill(own);
  await page.getByLabel('再填一遍').fill(own);
  await page.getByRole('button', { name: '确定' }).click();
  await expect(page).toHaveURL(/\/library$/);

  await page.goto('/me');
  await page.getByRole('link', { name: '改密码' }).click();
  await page.getByLabel('原密码').fill(given);
  await page.getByLabel('新密码').fill(`${own}！`);
  await page.getByLabel('再填一遍').fill(`${own}！`);
  await page.getByRole('button', { name: '确定' }).click();
  await expect(page.getByRole('alert')).toHaveText('原密码不对，请再试一次');
  await page.getByLabel('原密码').fill(own);
  await page.getByLabel('新密码').fill(`${own}！`);
  await page.getByLabel('再填一遍').fill(`${own}！`);
  await page.getByRole('button', { name: '确定' }).click();
  await expect(page.getByRole('status')).toContainText('密码改好了');
});

test('a trainer’s code lets a learner in who forgot the password, scripts or not', async ({
  browser,
  page,
  signIn,
  newLearner,
  expectGoodPage,
  baseURL,
}) => {
  const learner = await newLearner('DSK-JJ');
  await signIn('trainer');
  await page.goto(`/trainer/learners/${learner.id}`);
  await page.getByRole('button', { name: '给一个一次性码' }).click();
  const code = (await page.getByText(/^[a-z2-9]{4}-[a-z2-9]{4}$/).textContent()) ?? '';
  await expectGoodPage(page);

  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const phone = await context.newPage();
  await phone.goto('/login');
  await phone.getByRole('link', { name: '用一次性码设新密码' }).click();
  await phone.getByLabel('工号或用户名').fill(learner.username);
  await phone.getByLabel('一次性码').fill(code.toUpperCase());
  await phone.getByLabel('新密码').fill('掘进队的全新密码');
  await phone.getByLabel('再填一遍').fill('掘进队的全新密');
  await phone.getByRole('button', { name: '设好新密码' }).click();
  await expect(phone.getByRole('alert')).toContainText('两次填的新密码不一样');
  await phone.getByLabel('新密码').fill('掘进队的全新密码');
  await phone.getByLabel('再填一遍').fill('掘进队的全新密码');
  await phone.getByRole('button', { name: '设好新密码' }).click();
  await expect(phone.getByRole('heading', { level: 1 })).toContainText(learner.name);
  await context.close();
});
