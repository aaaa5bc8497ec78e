import { readFile } from 'node:fs/promises';

import type { Page } from 'playwright/test';

import { expect, test } from '../fixtures/journey.ts';
import { readPdf } from '../fixtures/readPdf.ts';

async function correct(page: Page, hours: string, reason: string): Promise<void> {
  await page.getByText('补记或核减').click();
  await page.getByLabel('学时', { exact: true }).fill(hours);
  await page.getByLabel('原因').filter({ visible: true }).fill(reason);
  await page.getByRole('button', { name: '记入台账' }).click();
  await page.getByRole('button', { name: '确认记入' }).click();
  await expect(page.getByRole('status')).toContainText('已记入台账');
}

test('a target reached is a certificate that anybody verifies, until hours are corrected', async ({
  page,
  browser,
  baseURL,
  signIn,
  pageOf,
  newLearner,
  expectGoodPage,
}) => {
  const learner = await newLearner('DSK-JJ');
  const own = await pageOf(learner.username);
  await own.goto('/record');
  await expect(own.getByRole('link', { name: '下载证书' })).toBeHidden();
  await signIn('trainer');
  await page.goto(`/trainer/learners/${learner.id}`);
  await correct(page, '80', '补记全年集中轮训');

  await own.goto('/');
  await expect(own.getByRole('link', { name: '下载证书' })).toBeVisible();
  await own.goto('/record');
  const download = own.waitForEvent('download');
  await own.getByRole('link', { name: '下载证书' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(new RegExp(`^${learner.name}-\\d{4}年学时证书\\.pdf$`));
  const paper = readPdf(await readFile(await file.path()));
  expect(paper).toEqual(expect.arrayContaining(['学时证书', learner.name, '80 学时', '盖章处']));
  await own.reload();
  const number = (await own.getByRole('link', { name: /^编号 / }).textContent())?.slice(3) ?? '';
  expect(paper.join('\n')).toContain(number);
  await expect(own.getByText('有效', { exact: true })).toBeVisible();
  await expectGoodPage(own);

  // Somebody who is shown the paper, and has no account here.
  const stranger = await (await browser.newContext()).newPage();
  await stranger.goto(`${baseURL}/verify`);
  const field = stranger.getByLabel('证书编号');
  await field.fill(`${number.slice(0, -1)}${number.endsWith('2') ? '3' : '2'}`);
  await stranger.getByRole('button', { name: '核验' }).click();
  await expect(stranger.getByRole('heading', { level: 1 })).toContainText('编号有一位不对');
  await field.fill(number.toLowerCase());
  await stranger.getByRole('button', { name: '核验' }).click();
  await expect(stranger.getByRole('heading', { level: 1 })).toContainText('这张证书有效');
  const verdict = stranger.getByRole('article');
  await expect(verdict).toContainText('80 学时');
  await expect(verdict).not.toContainText(learner.name);
  await expect(stranger.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);

  await page.reload();
  await expect(page.getByRole('link', { name: `编号 ${number}` })).toBeVisible();
  await correct(page, '-0.5', '有半小时不在场');
  await stranger.reload();
  await expect(stranger.getByRole('heading', { level: 1 })).toContainText('这张证书已失效');
  await expectGoodPage(stranger);
  await own.reload();
  await expect(own.getByRole('link', { name: '下载证书' })).toBeHidden();
  await stranger.context().close();
});
