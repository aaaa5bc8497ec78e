import { readFile } from 'node:fs/promises';

import type { Page } from 'playwright/test';

import { dayOf } from '../../cms/domain/shanghai.ts';
import { expect, test, type Learner } from '../fixtures/journey.ts';
import { readZipEntry } from '../fixtures/readZipEntry.ts';

/** From the trainer's own units down to one person. */
async function openLearner(page: Page, { name }: Learner): Promise<void> {
  await page.goto('/trainer');
  await expect(page.getByText('东山矿 · ')).toBeVisible();
  await page.getByRole('link', { name: '掘进队' }).click();
  await expect(page.getByText('掘进队 · ')).toBeVisible();
  await page.getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
}

test('corrects hours with a reason that the learner can read', async ({
  page,
  signIn,
  pageOf,
  newLearner,
}) => {
  const learner = await newLearner('DSK-JJ');
  await signIn('trainer');
  await openLearner(page, learner);
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toContainText('0 / 80 学时');

  await page.getByText('补记或核减').click();
  await page.getByLabel('学时', { exact: true }).fill('2.5');
  await page.getByLabel('原因').filter({ visible: true }).fill('补记三月的师带徒课');
  await page.getByRole('button', { name: '记入台账' }).click();
  await expect(page.getByRole('heading', { name: '确认记入 +2.5 学时？' })).toBeVisible();
  await expect(page.getByText('现在 0，记入后 2.5 学时')).toBeVisible();
  await page.getByRole('button', { name: '确认记入' }).click();
  await expect(page.getByRole('status')).toContainText('已记入台账');
  await expect(heading).toContainText('2.5 / 80 学时');

  const record = await pageOf(learner.username);
  await record.goto('/record');
  await expect(record.getByRole('heading', { level: 1 })).toContainText('2.5 学时');
  const adjusted = record.getByRole('row').filter({ hasText: '原因：补记三月的师带徒课' });
  await expect(adjusted).toContainText('+2.5');

  await page.getByText('冲销一条').click();
  await page.getByLabel('原因').filter({ visible: true }).fill('记到了同名的人');
  await page.getByRole('button', { name: '冲销' }).click();
  await page.getByRole('button', { name: '确认记入' }).click();
  await expect(heading).toContainText('0 / 80 学时');

  await record.reload();
  await expect(record.getByRole('heading', { level: 1 })).toContainText('0 学时');
  const reversed = record.getByRole('row').filter({ hasText: '原因：记到了同名的人' });
  await expect(reversed).toContainText('−2.5');
  await expect(reversed).toContainText('冲销');
  await reversed.getByText('查看依据').click();
  await expect(reversed.getByText('韩玉澄')).toBeVisible();
  await expect(adjusted).toContainText('已被冲销');
});

test('goes from who is behind to a reminder in three clicks', async ({
  page,
  signIn,
  pageOf,
  newLearner,
}) => {
  const learner = await newLearner('DSK-JJ');
  await signIn('trainer');
  await page.goto(`/trainer?q=${learner.username}`);
  await page.getByRole('navigation', { name: '按状态看' }).getByText('未开始').click();
  await page.getByRole('link', { name: '提醒这 1 人' }).click();
  await expect(page.getByText(learner.name)).toBeVisible();
  await page.getByRole('button', { name: '确认发送' }).click();
  await expect(page.getByRole('status')).toContainText('已提醒 1 人');
  const inbox = await pageOf(learner.username);
  await inbox.goto('/messages');
  await expect(inbox.getByText('今年的目标还差 80 学时')).toBeVisible();
});

test('exempts somebody on leave, and both see where the target comes from', async ({
  page,
  signIn,
  pageOf,
  newLearner,
}) => {
  const learner = await newLearner('DSK-JJ');
  const year = dayOf(new Date()).slice(0, 4);
  await signIn('trainer');
  await openLearner(page, learner);
  await page.getByRole('link', { name: '年度目标与学时减免' }).click();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toContainText('目标 80 学时');
  await page.getByLabel('原因', { exact: true }).selectOption('产假');
  await page.getByLabel('第一天').fill(`${year}-01-01`);
  await page.getByLabel('最后一天').fill(`${year}-05-31`);
  await page.getByLabel('依据文件').fill('人字〔2026〕12 号');
  await page.getByRole('button', { name: '下一步' }).click();
  await expect(page.getByText(`${year} 年目标由 80 变为`)).toBeVisible();
  await page.getByRole('button', { name: '确认办理' }).click();
  await expect(page.getByRole('status')).toContainText('已经办好');
  await expect(heading).not.toContainText('目标 80 学时');
  await expect(page.getByRole('row').filter({ hasText: '产假减免' })).toContainText(
    '人字〔2026〕12 号',
  );

  const record = await pageOf(learner.username);
  await record.goto('/record');
  await record.getByText('目标是怎么来的').click();
  await expect(record.getByRole('row').filter({ hasText: '产假减免' })).toBeVisible();

  await page.getByText('撤销这一条').click();
  await page.getByLabel('撤销原因').fill('日期写错');
  await page.getByRole('button', { name: '确认撤销' }).click();
  await expect(heading).toContainText('目标 80 学时');
  await expect(page.getByText('日期写错')).toBeVisible();
});

test('cannot correct the own hours', async ({ page, signIn, rest, baseURL }) => {
  await signIn('trainer');
  const trainer = await (await rest('admin')).findOne('users', 'username', 'trainer');
  const own = await rest('trainer');
  const earned = async () =>
    (await own.get<{ earnedUnits: number }>('/study/record')).body.earnedUnits;
  const before = await earned();

  await page.goto(`/trainer/learners/${trainer.id}`);
  await expect(page.getByText('不能更正自己的学时')).toBeVisible();
  await expect(page.getByRole('button', { name: '记入台账' })).toHaveCount(0);
  const forged = await page.request.post(`/trainer/learners/${trainer.id}`, {
    form: { kind: 'adjustment', hours: '8', reason: '给自己记的', request: 'forged-request', confirmed: 'yes' }, // prettier-ignore
    headers: { origin: baseURL ?? '' },
  });
  expect(forged.status()).toBe(400);
  expect(await earned()).toBe(before);
});

interface Summary {
  learners: { name: string; earnedUnits: number; bySource: { class: number } }[];
}

test('exports the figures of the page as numbers', async ({ page, signIn, rest }) => {
  await signIn('trainer');
  await page.goto('/trainer');
  const trainer = await rest('trainer');
  // Other journeys earn hours meanwhile: the sheet and the figures must be of one moment.
  await expect(async () => {
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Excel 汇总表' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^东山矿-\d{4}年学时\.xlsx$/);

    const sheet = readZipEntry(await readFile(await file.path()), 'xl/worksheets/sheet1.xml');
    const numbers = [...sheet.matchAll(/<c r="G\d+"([^>/]*)><v>([^<]*)<\/v>/g)]
      .filter(([, attributes]) => !/t="(s|str|inlineStr)"/.test(attributes ?? ''))
      .map(([, , value]) => Math.round(Number(value) * 100));
    const { body } = await trainer.get<Summary>('/trainer/summary.json?limit=500');
    const own = body.learners.map(({ earnedUnits }) => earnedUnits);
    // The last row adds them up.
    expect(numbers).toEqual([...own, own.reduce((sum, units) => sum + units, 0)]);
    expect(numbers.length).toBeGreaterThan(20);
  }).toPass({ timeout: 30_000 });
});

/** Chooses an option of a back office's list, which Payload gives no name of its own. */
async function choose(page: Page, field: string, option: string): Promise<void> {
  const named = page.getByText(new RegExp(`^${field}\\s*\\*?$`));
  const input = page.locator('.field-type').filter({ has: named }).last().getByRole('combobox');
  await input.fill(option);
  await page.getByRole('option', { name: option }).first().click();
}

test('records a class and confirms who was there', async ({ page, signIn, pageOf, newLearner }) => {
  const learner = await newLearner('DSK-JJ');
  await signIn('trainer');
  await page.goto('/admin/collections/class-sessions/create');
  await page.getByLabel('名称').fill('冬季防滑实操');
  await page.getByLabel('日期').fill(dayOf(new Date()));
  await choose(page, '组织单位', '掘进队');
  await choose(page, '到场学员', learner.name);
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('heading', { name: '冬季防滑实操' })).toBeVisible();
  // The heading is what was typed; once it is kept, the form is made anew at its own address.
  await expect(page).not.toHaveURL(/\/create/);

  const record = await pageOf(learner.username);
  await record.goto('/record');
  await expect(record.getByRole('heading', { level: 1 })).toContainText('0 学时');

  await choose(page, '考勤', '已确认');
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText(/更新成功|成功更新/)).toBeVisible();
  await record.reload();
  await expect(record.getByRole('heading', { level: 1 })).toContainText('4 学时');
  const entry = record.getByRole('row').filter({ hasText: '冬季防滑实操' });
  await expect(entry).toContainText('+4');
  await expect(entry).toContainText('课堂培训');
});
