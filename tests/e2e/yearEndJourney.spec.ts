import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

import type { Download, Page } from 'playwright/test';

import { expect, test, type Learner } from '../fixtures/journey.ts';
import { readPdf } from '../fixtures/readPdf.ts';
import { readZipEntry } from '../fixtures/readZipEntry.ts';

/** Gives a learner hours, as their trainer does. */
async function correct(page: Page, { id }: Learner, hours: string): Promise<void> {
  await page.goto(`/trainer/learners/${id}`);
  await page.getByText('补记或核减').click();
  await page.getByLabel('学时', { exact: true }).fill(hours);
  await page.getByLabel('原因').filter({ visible: true }).fill('补记全年集中轮训');
  await page.getByRole('button', { name: '记入台账' }).click();
  await page.getByRole('button', { name: '确认记入' }).click();
  await expect(page.getByRole('status')).toContainText('已记入台账');
}

test('a year’s end: who is behind is told, the quarter signed, and the papers prove themselves', async ({
  page,
  browser,
  signIn,
  pageOf,
  admin,
  newLearner,
}, info) => {
  test.setTimeout(120_000);
  const code = `Y-${randomBytes(4).toString('hex')}`;
  const name = `年终班 ${code}`;
  const parent = await admin.findOne('org-units', 'code', 'DSK');
  await admin.create('org-units', { name, code, parent: parent.id });
  const [done, behind] = [await newLearner(code), await newLearner(code)];
  await signIn('trainer');
  await correct(page, done, '80');
  const heading = page.getByRole('heading', { level: 1 });

  // From "who is behind" to a reminder in three clicks.
  await page.goto(`/trainer?unit=${code}`);
  await expect(heading).toContainText('2 人中 1 人已达标');
  await page.getByRole('navigation', { name: '按状态看' }).getByText('未开始').click();
  await page.getByRole('link', { name: '提醒这 1 人' }).click();
  await page.getByRole('button', { name: '确认发送' }).click();
  await expect(page.getByRole('status')).toContainText('已提醒 1 人');
  const inbox = await pageOf(behind.username);
  await inbox.goto('/messages');
  await expect(inbox.getByText('今年的目标还差 80 学时')).toBeVisible();

  // The quarter is checked, commented and signed.
  await page.goto(`/trainer?unit=${code}`);
  await page.getByRole('link', { name: '季度考评' }).click();
  await page.getByLabel('写一条意见').fill('一人尚未开始，下季度补上。');
  await page.getByRole('button', { name: '提交意见' }).click();
  await page.getByText('签字定稿').click();
  await page.getByLabel('我已核对数据').check();
  await page.getByRole('button', { name: '签字' }).click();
  await expect(page.getByRole('status')).toContainText('已签字');

  // Excel, PDF, certificate and capsule are handed out.
  await page.goto(`/trainer?unit=${code}`);
  const handOut = async (from: Page, link: string): Promise<Download> => {
    const download = from.waitForEvent('download');
    await from.getByRole('link', { name: link }).click();
    return download;
  };
  const bytes = async (file: Download) => readFile(await file.path());
  const workbook = await bytes(await handOut(page, 'Excel 汇总表'));
  expect(readZipEntry(workbook, 'xl/worksheets/sheet1.xml')).toContain(done.name);
  await expect(page.getByText('文件已写好，共 2 人。')).toBeVisible();
  const report = readPdf(await bytes(await handOut(page, 'PDF 报告')));
  expect(report.join('\n')).toContain(name);
  const own = await pageOf(done.username);
  await own.goto('/record');
  const certificate = readPdf(await bytes(await handOut(own, '下载证书')));
  expect(certificate).toEqual(expect.arrayContaining([done.name, '80 学时']));
  const capsule = (await bytes(await handOut(page, '审计包'))).toString('utf8');

  // A stranger on another machine, without a network.
  const elsewhere = await browser.newContext({ offline: true });
  const stranger = await elsewhere.newPage();
  const open = async (file: string) => {
    const place = info.outputPath('capsule.html');
    await writeFile(place, file);
    await stranger.goto(pathToFileURL(place).href);
  };
  const root = stranger.locator('html');
  await open(capsule);
  await expect(root).toHaveAttribute('data-verdict', 'sound');
  const line = stranger.locator('details').filter({ hasText: done.name }).locator('summary');
  await expect(line).toContainText('80');
  const altered = capsule.replace(
    /("t":"entry".*?"units":)8000/,
    (_, before: string) => `${before}8001`,
  );
  expect(altered).not.toBe(capsule);
  await open(altered);
  await expect(root).toHaveAttribute('data-verdict', 'broken');
  const found = stranger.locator('.break').filter({ hasText: /第 \d+ 条记录/ });
  await expect(found.first()).toContainText(done.name);
  await elsewhere.close();
});
