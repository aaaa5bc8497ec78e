import { randomBytes } from 'node:crypto';

import { expect, test } from '../fixtures/journey.ts';

test('minutes of a joint meeting are written, corrected, and told in the case to officers alone', async ({
  admin,
  newLearner,
  newOfficer,
  pageOf,
  expectGoodPage,
}) => {
  test.slow();
  // A month has one meeting of a unit: each run has a unit of its own.
  const code = `L${randomBytes(3).toString('hex')}`;
  const { id: parent } = await admin.findOne('org-units', 'code', 'DS');
  await admin.create('org-units', { name: `联席 ${code}`, code, parent });
  const author = await newLearner(code);
  const [officer, helper] = [await newOfficer(code), await newOfficer(code)];
  const own = await pageOf(author.username);
  await own.goto('/voice/new');
  await own.getByText('实名：').click();
  await own.getByText('后勤生活', { exact: true }).click();
  await own.getByLabel('什么事').fill('浴室热水不够');
  await own.getByRole('button', { name: '提交' }).click();
  await expect(own.getByRole('status').first()).toContainText('已登记');
  const number = (await own.getByRole('heading', { level: 1 }).textContent())?.trim() ?? '';

  const desk = await pageOf(officer.username);
  await desk.goto(`/voice/desk/${number}`);
  await desk.getByRole('button', { name: '认领这件事' }).click();
  await desk.locator('summary', { hasText: '请别人一起办' }).click();
  await desk.getByLabel('请谁').selectOption(helper.id);
  await desk.getByRole('button', { name: '请他会办' }).click();
  await desk.goto('/voice/desk/joint');
  await expectGoodPage(desk);
  await desk.getByRole('link', { name: '记会议纪要' }).click();
  await expectGoodPage(desk);
  await desk.getByLabel('参加的部门和人').fill('后勤、工会');
  await desk.getByLabel('议定的事').fill('先保浴室');
  await desk.getByLabel(`${number} 的决定`).fill('后勤本周换锅炉');
  await desk.getByRole('button', { name: '存为纪要' }).click();
  await expect(desk.getByRole('status')).toContainText('已存');
  await expect(desk.getByText('后勤本周换锅炉')).toBeVisible();
  await desk.setViewportSize({ width: 360, height: 740 });
  await expectGoodPage(desk);
  await desk.locator('summary', { hasText: '补充更正' }).click();
  await desk.getByLabel('议定的事').fill('更正：月底前换');
  await desk.getByRole('button', { name: '记下' }).click();
  await expect(desk.getByText('更正：月底前换')).toBeVisible();
  await desk.goto(`/voice/desk/${number}`);
  await expect(desk.getByText('联席会议议定')).toBeVisible();
  await expect(desk.getByText('后勤本周换锅炉')).toBeVisible();
  await expectGoodPage(desk);
  await own.reload();
  await expect(own.getByText('会办', { exact: true })).toBeVisible();
  await expect(own.getByText('后勤本周换锅炉')).toHaveCount(0);
});
