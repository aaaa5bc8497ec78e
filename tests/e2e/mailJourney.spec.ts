import { expect, test } from '../fixtures/journey.ts';

test.use({ javaScriptEnabled: false });

test('an address for messages is given, corrected and taken away', async ({ page, signIn }) => {
  await signIn('worker');
  await page.goto('/me');
  await page.getByRole('link', { name: '邮箱' }).click();
  const address = page.getByLabel('邮箱', { exact: true });
  const save = page.getByRole('button', { name: '保存' });

  await address.fill('worker@localhost');
  await save.click();
  await expect(page.getByRole('alert')).toContainText('邮箱地址不对');
  await expect(address).toHaveValue('worker@localhost');

  await address.fill('worker@example.cn');
  await save.click();
  await expect(page.getByRole('status')).toContainText('保存好了');
  await expect(address).toHaveValue('worker@example.cn');

  await address.fill('');
  await save.click();
  await expect(page.getByRole('status')).toHaveText('好，以后不再发邮件。');
  await page.goto('/me/mail');
  await expect(address).toHaveValue('');
});
