import sharp from 'sharp';

import { expect, test } from '../fixtures/journey.ts';

test('hours for learning elsewhere are claimed with a picture, and granted in part', async ({
  page,
  pageOf,
  signIn,
  newLearner,
  expectGoodPage,
}) => {
  // Twice something is told that the next full minute brings.
  test.slow();
  const learner = await newLearner('DSK-JJ');
  const own = await pageOf(learner.username);
  await own.goto('/record');
  await own.getByRole('link', { name: '申报外部学习的学时' }).click();
  await own.getByLabel('学习内容').fill('矿山安全管理人员培训班');
  await own.getByLabel('举办单位').fill('省应急管理学院');
  await own.getByLabel('学习日期').fill('2026-01-09');
  await own.getByLabel('申报学时').fill('１６');
  const file = own.getByLabel('凭证');
  await file.setInputFiles({ name: '证书.png', mimeType: 'image/png', buffer: Buffer.from('PK') });
  await own.getByRole('button', { name: '提交申报' }).click();
  await expect(own.getByRole('alert')).toContainText('只收 PDF、JPEG、PNG');
  await expect(own.getByLabel('学习内容')).toHaveValue('矿山安全管理人员培训班');

  const background = '#b22222';
  const picture = { create: { width: 900, height: 600, channels: 3, background } } as const;
  const buffer = await sharp(picture).jpeg().toBuffer();
  await file.setInputFiles({ name: '证书.jpg', mimeType: 'image/jpeg', buffer });
  await own.getByRole('button', { name: '提交申报' }).click();
  await expect(own.getByRole('status')).toContainText('已提交');
  const mine = own.getByRole('listitem').filter({ hasText: '矿山安全管理人员培训班' });
  await expect(mine).toContainText('待审核');
  await own.setViewportSize({ width: 360, height: 720 });
  await expectGoodPage(own);

  await signIn('trainer');
  // What people did a moment ago is told within a minute.
  await expect(async () => {
    await page.goto('/messages');
    await expect(page.getByText(/^有 \d+ 件学时申报等你审核。$/).first()).toBeVisible();
  }).toPass({ timeout: 90_000 });
  await page.goto('/trainer');
  await page.getByRole('link', { name: /^学时申报（待审 \d+）$/ }).click();
  const claim = page.getByRole('listitem').filter({ hasText: learner.name });
  await expect(claim).toContainText('申报 16 学时');
  const evidence = (await claim.getByRole('link', { name: '查看凭证' }).getAttribute('href')) ?? '';
  const seen = await page.request.get(evidence);
  expect([seen.status(), seen.headers()['content-type']]).toEqual([200, 'image/jpeg']);
  const other = await pageOf('staff');
  expect((await other.request.get(evidence)).ok()).toBe(false);
  await page.setViewportSize({ width: 360, height: 720 });
  await expectGoodPage(page);

  await claim.getByRole('button', { name: '不同意' }).click();
  await expect(page.getByRole('alert')).toContainText('不同意请写明原因');
  await claim.getByLabel('同意学时').fill('12');
  await claim.getByLabel('意见').fill('按结业证书的课时');
  await claim.getByRole('button', { name: '同意，记入台账' }).click();
  await expect(page.getByRole('status')).toContainText(`给${learner.name}记入 12 学时`);
  await expect(claim).toHaveCount(0);

  const answer = own.getByText('你申报的「矿山安全管理人员培训班」已审核通过，记入 12 学时。');
  await expect(async () => {
    await own.goto('/messages');
    await expect(answer).toHaveCount(1);
  }).toPass({ timeout: 90_000 });
  await expectGoodPage(own);
  await expect(own.getByRole('link', { name: /^消息，\d+ 条未看$/ })).toBeVisible();
  const told = own.getByRole('listitem').filter({ has: answer });
  await expect(told).toContainText('未看');
  await told.getByRole('button', { name: '看申报' }).click();
  await expect(own).toHaveURL(/\/record\/claims$/);
  await own.goto('/messages');
  await expect(told).not.toContainText('未看');

  await own.goto('/record/claims');
  await expect(mine).toContainText('申报 16 学时 · 记入 12 学时');
  await expect(mine).toContainText('按结业证书的课时');
  await own.goto('/record?year=2026');
  await expect(own.getByRole('row').nth(1)).toContainText('矿山安全管理人员培训班');
});
