import { randomBytes } from 'node:crypto';

import type { Page } from 'playwright/test';

import { expect, test } from '../fixtures/journey.ts';

const HEAD = '工号,姓名,单位,分层,岗位,入职';

async function choose(page: Page, lines: string[]): Promise<void> {
  const buffer = Buffer.from([HEAD, ...lines, ''].join('\n'));
  const file = { name: '名单.csv', mimeType: 'text/csv', buffer };
  const input = page.getByLabel('人员名单');
  await expect(input).toBeEnabled();
  await input.setInputFiles(file);
  await page.getByRole('button', { name: '先检查' }).click();
}

test('a list of people goes in, and they sign in by their slips', async ({
  page,
  signIn,
  browser,
  baseURL,
  expectGoodPage,
}) => {
  const mark = randomBytes(3).toString('hex').toUpperCase();
  const unit = `测试矿${mark}/综采队`;
  await signIn('admin');
  await page.goto('/trainer');
  await page.getByRole('link', { name: '人员导入' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('人员导入');

  await choose(page, [
    `Z${mark}1,张建国,${unit},一线员工,采煤工,2015-07-01`,
    `1.2E+10,李红梅,${unit},一线员工,采煤工,2015-07-01`,
  ]);
  await expect(page.getByRole('cell', { name: /科学计数/ })).toBeVisible();
  await expectGoodPage(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载有问题的行' }).click();
  expect((await download).suggestedFilename()).toBe('未导入的人员.xlsx');

  await page.getByLabel('一并新建').check();
  await choose(page, [
    `Z${mark}1,张建国,${unit},一线员工,采煤工,2015-07-01`,
    `Z${mark}2,李红梅,${unit},青年员工,电工,2020/3/1`,
  ]);
  await expect(page.getByText('检查通过，可以导入 2 人')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: unit })).toBeVisible();
  await page.getByRole('button', { name: '导入 2 人' }).click();
  await expect(page.getByText('已导入 2 人')).toBeVisible();

  await page.getByRole('link', { name: '给新账号打印首次登录码' }).click();
  await page.getByRole('link', { name: `测试矿${mark}` }).click();
  await expectGoodPage(page);
  await page.getByRole('button', { name: '生成 2 张小条' }).click();
  const slip = page.getByRole('listitem').filter({ hasText: `Z${mark}1` });
  await expect(slip).toContainText('张建国');
  await expectGoodPage(page);
  const code = (await slip.locator('[translate=no]').textContent()) ?? '';

  const own = await browser.newContext({ ...(baseURL && { baseURL }) });
  const phone = await own.newPage();
  await phone.goto('/login/code');
  await phone.getByLabel('工号或用户名').fill(`Z${mark}1`);
  await phone.getByLabel('一次性码').fill(code);
  await phone.getByLabel('新密码').fill('东山矿食堂的面条真香');
  await phone.getByLabel('再填一遍').fill('东山矿食堂的面条真香');
  await phone.getByRole('button', { name: '进入学堂' }).click();
  await expect(phone).toHaveURL(/\/$/);
  await own.close();
});
