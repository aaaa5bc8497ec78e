import { randomBytes } from 'node:crypto';

import sharp from 'sharp';

import { expect, test } from '../fixtures/journey.ts';

const picture = () =>
  sharp({ create: { width: 600, height: 400, channels: 3, background: '#336655' } })
    .jpeg()
    .toBuffer();

test('a matter is raised from a phone, handled, closed, rated, and shown when both agree', async ({
  newLearner,
  newOfficer,
  pageOf,
  expectGoodPage,
}) => {
  test.slow();
  const [author, officer] = [await newLearner('DSK-JJ'), await newOfficer('DSK')]; // prettier-ignore
  const own = await pageOf(author.username);
  await own.setViewportSize({ width: 360, height: 740 });
  await own.goto('/voice');
  await expectGoodPage(own);
  await own.getByRole('link', { name: '反映一件事' }).click();
  await expectGoodPage(own);
  const said = `三号更衣室柜门坏了 ${randomBytes(3).toString('hex')}`;
  await own.getByText('保密：').click();
  await own.getByText('后勤生活', { exact: true }).click();
  await own.getByLabel('什么事').fill(said);
  await own.getByLabel('在哪').fill('东井三号更衣室');
  const file = { name: '柜门.jpg', mimeType: 'image/jpeg', buffer: await picture() };
  await own.getByLabel('照片').setInputFiles(file);
  await own.getByRole('button', { name: '提交' }).click();
  await expect(own.getByRole('status')).toContainText('已登记，编号');
  await expect(own.getByText('等待认领')).toBeVisible();
  const shown = own.getByRole('img', { name: '照片 1' });
  await expect(shown).toHaveJSProperty('complete', true);
  expect(await shown.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(600);
  await expectGoodPage(own);
  const number = (await own.getByRole('heading', { level: 1 }).textContent())?.trim() ?? '';

  const desk = await pageOf(officer.username);
  await desk.goto('/voice');
  await desk.getByRole('link', { name: '办理台' }).click();
  await expectGoodPage(desk);
  await desk.getByRole('link', { name: said }).click();
  await expect(desk.getByText(author.name)).toBeVisible();
  await desk.getByRole('button', { name: '认领这件事' }).click();
  await desk.getByLabel(/对方看得到/).fill('今天下午去看');
  await desk.getByRole('button', { name: '发出答复' }).click();
  await expect(desk.getByRole('status')).toContainText('已记入');
  await desk.setViewportSize({ width: 360, height: 740 });
  await expectGoodPage(desk);
  await desk.locator('summary', { hasText: /^办结$/ }).click();
  await desk.getByLabel('原因').fill('合页锈断');
  await desk.getByLabel('怎么整改的').fill('换了 40 扇门');
  await desk.getByLabel('结果和依据').fill('班组签字的验收单');
  await desk.getByRole('button', { name: '办结' }).click();
  await desk.locator('summary', { hasText: '拟公示' }).click();
  await desk.getByLabel('公示的事').fill('更衣室柜门损坏');
  await desk.getByLabel('公示的办理结果').fill(`换了 40 扇门 ${number}`);
  await desk.getByRole('button', { name: '请对方同意公示' }).click();
  await expectGoodPage(desk);

  await own.goto('/voice');
  await own.getByRole('link', { name: said }).click();
  await expect(own.getByText('换了 40 扇门', { exact: true }).first()).toBeVisible();
  await expectGoodPage(own);
  await own.getByRole('button', { name: '同意公示' }).click();
  await expect(own.getByRole('status')).toContainText('已同意公示');
  await own.getByText('很满意', { exact: true }).click();
  await own.getByRole('button', { name: '提交评价' }).click();
  await expect(own.getByRole('status')).toContainText('谢谢你的评价');
  await expect(async () => {
    await own.goto('/voice/board');
    await expect(own.getByText(`换了 40 扇门 ${number}`)).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expectGoodPage(own);

  const other = await pageOf('worker');
  expect((await other.goto(`/voice/${number}`))?.status()).toBe(404);
  expect((await other.goto('/voice/desk'))?.status()).toBe(403);
});

test('without scripts a matter is raised, and asked for again', async ({
  browser,
  newLearner,
  newOfficer,
  pageOf,
  expectGoodPage,
}) => {
  const officer = await newOfficer('DSK');
  const author = await newLearner('DSK-JJ');
  const signedIn = await pageOf(author.username);
  const context = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await signedIn.context().storageState(),
  });
  const own = await context.newPage();
  await own.goto('/voice/new');
  await own.getByLabel('什么事').fill('通勤车早班提前发车');
  await own.getByText('工作安排', { exact: true }).click();
  await own.getByRole('button', { name: '提交' }).click();
  await expect(own.getByRole('status').first()).toContainText('已登记');
  const number = (await own.getByRole('heading', { level: 1 }).textContent())?.trim() ?? '';
  const desk = await pageOf(officer.username);
  await desk.goto(`/voice/desk/${number}`);
  await desk.getByRole('button', { name: '认领这件事' }).click();
  await desk.locator('summary', { hasText: /^办结$/ }).click();
  for (const name of ['原因', '怎么整改的', '结果和依据']) await desk.getByLabel(name).fill('已查');
  await desk.getByRole('button', { name: '办结' }).click();
  await expect(desk.getByRole('status')).toContainText('已记入');
  await own.reload();
  await own.getByText('没有办好，要求重办').click();
  await own.getByLabel('写清楚哪里没办好').fill('还是提前发车');
  await own.getByRole('button', { name: '要求重办' }).click();
  await expect(own.getByRole('status').first()).toContainText('已经要求重办');
  await context.close();
  await desk.reload();
  await expect(desk.getByText('还是提前发车')).toBeVisible();
  await expectGoodPage(desk);
});

test('a matter without a name goes without a login, and its code opens it', async ({
  browser,
  newLearner,
  pageOf,
  expectGoodPage,
}) => {
  test.slow();
  const author = await newLearner('DSK-JJ');
  const own = await pageOf(author.username);
  await own.goto('/voice/unnamed');
  await expect(own.getByText('没有匿名凭证')).toBeVisible();
  await expect(own.getByRole('button', { name: '提交' })).toBeDisabled();
  await expectGoodPage(own);
  await own.getByRole('link', { name: '领匿名凭证' }).click();
  await own.getByRole('button', { name: '领这个月的' }).click();
  await expect(own.getByRole('status')).toContainText('领好了');
  await own.goto('/voice/unnamed');
  await own.getByText('薪酬待遇', { exact: true }).click();
  await own.getByLabel('什么事').fill('井下补贴算错了');
  const sending = own.waitForRequest('**/appeals');
  await own.getByRole('button', { name: '提交' }).click();
  const headers = await (await sending).allHeaders();
  expect([headers.cookie, headers.referer]).toEqual([undefined, undefined]);
  await expect(own.getByText('已登记，编号')).toBeVisible();
  await expectGoodPage(own);
  const number = (await own.locator('[data-number]').textContent()) ?? '';
  const code = (await own.locator('[data-code]').textContent()) ?? '';

  const stranger = await (await browser.newContext()).newPage();
  await stranger.goto('/voice/code');
  await expectGoodPage(stranger);
  await stranger.getByLabel('编号').fill(number.toLowerCase());
  await stranger.getByLabel('查询码').fill('AAAAAAAAAAAAAAAAAAAAAA');
  await stranger.getByRole('button', { name: '看进度' }).click();
  await expect(stranger.getByRole('alert')).toContainText('没有这件事');
  await stranger.getByLabel('查询码').fill(code);
  await stranger.getByRole('button', { name: '看进度' }).click();
  await expect(stranger.getByText('井下补贴算错了')).toBeVisible();
  await expectGoodPage(stranger);
  await stranger.context().close();
});

test('a matter that finds no network waits on the device and is sent once', async ({
  newLearner,
  pageOf,
  expectGoodPage,
}) => {
  const author = await newLearner('DSK-JJ');
  const own = await pageOf(author.username);
  await own.goto('/voice/new');
  await own.getByText('安全', { exact: true }).click();
  await own.getByLabel('什么事').fill('巷道照明灯坏了');
  await own.context().setOffline(true);
  await own.getByRole('button', { name: '提交' }).click();
  await expect(own.getByText('先存在这台设备上')).toBeVisible();
  await expect(own.getByRole('heading', { name: '有 1 件还没有发出' })).toBeVisible();
  await expectGoodPage(own);
  await own.context().setOffline(false);
  await expect(own.getByText('已登记，编号')).toBeVisible();
  await own.goto('/voice');
  await expect(own.getByRole('link', { name: '巷道照明灯坏了' })).toHaveCount(1);
  await expect(own.getByText('还没有发出')).toHaveCount(0);
});

test('what came by another way is entered by an officer, with a code for the person', async ({
  newOfficer,
  pageOf,
  expectGoodPage,
}) => {
  const officer = await newOfficer('BL');
  const desk = await pageOf(officer.username);
  await desk.goto('/voice/desk/new');
  await expectGoodPage(desk);
  await desk.getByLabel('从哪来的').selectOption('意见箱');
  await desk.getByText('其他', { exact: true }).click();
  await desk.getByLabel('什么事').fill('瞭望塔楼梯松动');
  await desk.getByRole('button', { name: '登记' }).click();
  await expect(desk.getByText('查询码，只显示这一次')).toBeVisible();
  await expectGoodPage(desk);
  await desk.getByRole('link', { name: '去办这一件' }).click();
  await expect(desk.getByText('意见箱，')).toBeVisible();
  await expectGoodPage(desk);
});
