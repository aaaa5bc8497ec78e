import { randomBytes } from 'node:crypto';

import { expect, test } from '../fixtures/journey.ts';

test('questions go in from a file and out again, without a program', async ({
  page,
  signIn,
  expectGoodPage,
}) => {
  const mark = randomBytes(3).toString('hex').toUpperCase();
  const choose = async (text: string) => {
    const file = { name: '试题.txt', mimeType: 'text/plain', buffer: Buffer.from(text) };
    await page.getByLabel('试题文件').setInputFiles(file);
  };
  await signIn('editor');
  await page.goto('/admin/collections/questions');
  await page.getByRole('link', { name: '从 Excel、GIFT、Aiken 文件导入试题' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('题库导入导出');

  const aiken = `${mark}：先做什么？\nA. 了解情况\nB. 下结论\nANSWER: A\n`;
  await choose(`${aiken}\n${mark}：再做什么？\nA. 答复\nB. 回访\n`);
  await page.getByRole('button', { name: '检查并导入' }).click();
  await expect(page.getByRole('alert')).toContainText('有 1 道题要改');
  await expect(page.getByRole('cell', { name: /没有找到“ANSWER/ })).toBeVisible();
  await expectGoodPage(page);

  await choose(aiken);
  await page.getByRole('button', { name: '先检查' }).click();
  await expect(page.getByRole('status')).toContainText('可新增 1 道');
  await choose(aiken);
  await page.getByRole('button', { name: '检查并导入' }).click();
  await expect(page.getByRole('status')).toContainText('已导入：新增 1 道');

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出 Excel' }).click();
  expect((await download).suggestedFilename()).toBe('题库.xlsx');
});

test('the first tap on a list of the back office counts, on a slow device too', async ({
  page,
  signIn,
}) => {
  await signIn('editor');
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: 8 });
  await page.goto('/admin/collections/questions');
  await page.getByRole('link', { name: '从 Excel、GIFT、Aiken 文件导入试题' }).click();
  await expect(page).toHaveURL(/\/questions$/u);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('题库导入导出');
});
