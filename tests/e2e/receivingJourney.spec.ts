import { randomBytes } from 'node:crypto';

import { dayOf } from '../../cms/domain/shanghai.ts';
import { expect, test } from '../fixtures/journey.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

test('a reception day is announced, booked by name and without one, and called off', async ({
  browser,
  newLearner,
  newOfficer,
  pageOf,
  expectGoodPage,
}) => {
  test.slow();
  const [guest, other] = [await newLearner('DSK-JJ'), await newLearner('DSK-JJ')];
  const officer = await newOfficer('DSK');
  const desk = await pageOf(officer.username);
  const place = `会议室 ${randomBytes(3).toString('hex')}`;
  await desk.goto('/voice/desk');
  await desk.getByRole('link', { name: '接待日', exact: true }).click();
  await expectGoodPage(desk);
  await desk.getByRole('link', { name: '安排接待日' }).click();
  await expectGoodPage(desk);
  await desk.getByLabel('哪一天').fill(dayOf(new Date(Date.now() + 3 * DAY_MS)));
  await desk.getByLabel('结束').fill('10:00');
  await desk.getByLabel('地点').fill(place);
  await desk.getByLabel('谁接待').fill('王建国 党委书记');
  await desk.getByRole('button', { name: '安排' }).click();
  await expect(desk.getByRole('status')).toContainText('已安排 1 天');

  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
    storageState: await (await pageOf(guest.username)).context().storageState(),
  });
  const own = await context.newPage();
  await own.goto('/voice/receiving');
  const card = own.getByRole('listitem').filter({ hasText: place });
  await card.getByRole('button', { name: '约 09:20' }).click();
  await expect(own.getByRole('status')).toContainText('约好了');
  await expect(card.getByText('你约了 09:20')).toBeVisible();
  await card.getByRole('button', { name: '取消预约' }).click();
  await expect(own.getByRole('status')).toContainText('预约已取消');
  await card.getByRole('button', { name: '约 09:40' }).click();
  await expect(card.getByText('你约了 09:40')).toBeVisible();

  const unnamed = await pageOf(other.username);
  await unnamed.goto('/voice/anonymous');
  await unnamed.getByRole('button', { name: '领这个月的' }).click();
  await expect(unnamed.getByRole('status')).toContainText('领好了');
  await unnamed.goto('/voice/receiving');
  await expectGoodPage(unnamed);
  const there = unnamed.getByRole('listitem').filter({ hasText: place });
  await there.getByRole('link', { name: '不写名字预约' }).click();
  await expectGoodPage(unnamed);
  await unnamed.getByText('09:00', { exact: true }).click();
  const sending = unnamed.waitForRequest('**/appeals/receiving');
  await unnamed.getByRole('button', { name: '预约' }).click();
  const headers = await (await sending).allHeaders();
  expect([headers.cookie, headers.referer]).toEqual([undefined, undefined]);
  await expect(unnamed.getByText('查询码只显示这一次')).toBeVisible();
  await expectGoodPage(unnamed);
  const code = (await unnamed.locator('[data-code]').textContent()) ?? '';
  const stranger = await (await browser.newContext()).newPage();
  const look = async () => {
    await stranger.goto('/voice/receiving/code');
    await stranger.getByLabel('查询码').fill(code);
    await stranger.getByRole('button', { name: '看预约' }).click();
  };
  await look();
  await expect(stranger.getByText('09:00，已预约')).toBeVisible();
  await expectGoodPage(stranger);

  await desk.getByRole('listitem').filter({ hasText: place }).getByRole('link').click();
  // Called off once, then booked again.
  await expect(desk.getByText(guest.name)).toHaveCount(2);
  await expect(desk.getByText(other.name)).toHaveCount(0);
  await expectGoodPage(desk);
  await desk.locator('summary', { hasText: '取消这个接待日' }).click();
  await desk.getByLabel('原因').fill('王书记出差');
  await desk.getByRole('button', { name: '取消接待日' }).click();
  await expect(desk.getByText('王书记出差')).toBeVisible();
  await own.goto('/voice/receiving');
  await expect(card.getByText('王书记出差')).toBeVisible();
  await look();
  await expect(stranger.getByText('王书记出差')).toBeVisible();
  await stranger.context().close();
  await context.close();
});

test('who came on the day is noted, and what was said is entered as a matter', async ({
  newLearner,
  newOfficer,
  pageOf,
  expectGoodPage,
}) => {
  const guest = await newLearner('DSK-JJ');
  const officer = await newOfficer('DSK');
  const desk = await pageOf(officer.username);
  const place = `会议室 ${randomBytes(3).toString('hex')}`;
  await desk.goto('/voice/desk/receiving/new');
  await desk.getByLabel('哪一天').fill(dayOf(new Date()));
  await desk.getByLabel('开始').fill('00:00');
  await desk.getByLabel('结束').fill('23:59');
  await desk.getByLabel('每人几分钟').fill('5');
  await desk.getByLabel('地点').fill(place);
  await desk.getByLabel('谁接待').fill('矿长');
  await desk.getByRole('button', { name: '安排' }).click();
  const own = await pageOf(guest.username);
  await own.goto('/voice/receiving');
  await own.getByRole('listitem').filter({ hasText: place }).getByRole('button').last().click();
  await expect(own.getByRole('status')).toContainText('约好了');
  await desk.getByRole('listitem').filter({ hasText: place }).getByRole('link').click();
  await desk.getByRole('button', { name: '已到场' }).click();
  await expect(desk.getByRole('status')).toContainText('已记下');
  await expectGoodPage(desk);
  await desk.getByRole('link', { name: '登记为诉求' }).click();
  await expect(desk.getByLabel('从哪来的')).toHaveValue('reception');
  await desk.getByText('其他', { exact: true }).click();
  await desk.getByLabel('什么事').fill('宿舍暖气不热');
  await desk.getByRole('button', { name: '登记' }).click();
  await desk.getByRole('link', { name: '去办这一件' }).click();
  await expect(desk.getByText('接待日，')).toBeVisible();
});
