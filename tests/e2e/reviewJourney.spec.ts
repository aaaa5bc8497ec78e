import { randomBytes } from 'node:crypto';

import { expect, test } from '../fixtures/journey.ts';

interface Review {
  score: number;
  passLine: number;
  signedAt?: string;
  indicators: { id: string; weight: number; value: number | null; points: number }[];
}

test('a trainer weighs a quarter, draws a sample, notes a finding, comments and signs', async ({
  page,
  signIn,
  admin,
  rest,
  newLearner,
  expectGoodPage,
}, { project }) => {
  const code = `R-${randomBytes(4).toString('hex')}`;
  const parent = await admin.findOne('org-units', 'code', 'DSK');
  await admin.create('org-units', { name: `考评班 ${project.name}`, code, parent: parent.id });
  const learner = await newLearner(code);
  const trainer = await rest('trainer');
  const read = async () => (await trainer.get<Review>(`/trainer/review.json?unit=${code}`)).body;

  await signIn('trainer');
  await page.goto(`/trainer?unit=${code}`);
  await page.getByRole('link', { name: '季度考评' }).click();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toContainText(/得 [\d.]+ 分，离合格线 90 分还差/);
  const open = await read();
  expect(open.passLine).toBe(90);
  expect(open).not.toHaveProperty('signedAt');
  expect(open.indicators).toHaveLength(12);
  const sum = (of: (one: Review['indicators'][number]) => number) =>
    Math.round(open.indicators.reduce((all, one) => all + of(one), 0) * 100) / 100;
  expect(sum(({ weight }) => weight)).toBe(100);
  expect(sum(({ points }) => points)).toBe(open.score);
  await expectGoodPage(page);
  await page.getByText('算法和数据').first().click();
  await expect(page.getByText('本季度得过学时的人数 ÷ 人数。')).toBeVisible();

  await page.getByRole('button', { name: '抽取名单' }).click();
  await expect(page.getByRole('status')).toContainText('名单已抽出');
  await page.getByRole('link', { name: '打开抽查名单' }).click();
  await expect(heading).toHaveText('抽查 1 人，已检查 0 人');
  await expect(page.getByRole('heading', { level: 2 })).toContainText(learner.username);
  await expectGoodPage(page);
  await page.getByText('填写结果').click();
  await page.getByLabel('有问题').check();
  await page.getByRole('button', { name: '保存结果' }).click();
  await expect(page.getByRole('alert')).toContainText('请填写内容');
  await expect(page.getByLabel('有问题')).toBeChecked();
  await page.getByLabel('说明').fill('签到表上没有签名');
  await page.getByRole('button', { name: '保存结果' }).click();
  await expect(page.getByRole('status')).toContainText('检查结果已保存');
  await expect(heading).toHaveText('抽查 1 人，已检查 1 人');
  await expect(page.getByText('签到表上没有签名')).toBeVisible();
  await expectGoodPage(page);
  await page.getByRole('link', { name: '季度考评' }).click();

  await page.getByLabel('写一条意见').fill('请在月底前补齐签到。');
  await page.getByRole('button', { name: '提交意见' }).click();
  await expect(
    page.getByRole('listitem').filter({ hasText: '请在月底前补齐签到。' }),
  ).toBeVisible();

  await page.getByText('签字定稿').click();
  await page.getByLabel('我已核对数据').check();
  await expectGoodPage(page);
  await page.getByRole('button', { name: '签字' }).click();
  await expect(page.getByRole('status')).toContainText('已签字');
  await expect(page.getByText('以后的记录不再改变它')).toBeVisible();
  await expect(page.getByRole('button', { name: '签字' })).toBeHidden();
  await expectGoodPage(page);
  const signed = await read();
  expect(signed).toMatchObject({ score: open.score, indicators: open.indicators });
  expect(signed.signedAt).toMatch(/^\d{4}-/);

  // What comes later is for the next quarter, and for whoever adds a comment.
  await newLearner(code);
  expect(await read()).toEqual(signed);
  await page.getByLabel('写一条意见').fill('已补齐。');
  await page.getByRole('button', { name: '提交意见' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: '已补齐。' })).toContainText(
    '签字后补充',
  );

  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Excel 考评表' }).click();
  expect((await download).suggestedFilename()).toMatch(/考评班.*季度考评表\.xlsx$/);
  await page.getByRole('link', { name: '年度考评' }).click();
  const rowIn = (table: string) =>
    page
      .getByRole('region', { name: table })
      .getByRole('row')
      .filter({ hasText: `考评班 ${project.name}` });
  const row = rowIn('本单位');
  await expect(row).toContainText(`${open.score}`);
  await expect(row).toContainText('已签字');
  await expect(rowIn('心声办理情况')).toBeVisible();
  await expectGoodPage(page);
});

test('programs are told why a review can’t be given', async ({ rest }) => {
  const trainer = await rest('trainer');
  const answer = async (query: string) => {
    const { status, body } = await trainer.get<{ error: { code: string } }>(
      `/trainer/review.json?${query}`,
    );
    return [status, body.error.code];
  };
  expect(await answer('quarter=2026Q5')).toEqual([400, 'quarter-form']);
  expect(await answer('quarter=2199Q1')).toEqual([400, 'quarter-not-begun']);
  expect(await answer('unit=no-such-unit')).toEqual([404, 'unit-unknown']);
  const staff = await rest('staff');
  expect((await staff.get('/trainer/review.json')).status).toBe(403);
});
