import { randomBytes } from 'node:crypto';

import type { Page } from 'playwright/test';

import { expect, test as base, type Learner } from '../fixtures/journey.ts';
import { projectRoot } from '../fixtures/projectRoot.ts';
import { restClient } from '../fixtures/restClient.ts';
import { startServer, type TestServer } from '../fixtures/startServer.ts';

interface Own {
  /** A platform of its own, whose clock may be set forward. */
  platform: TestServer & { setForward: (days: number) => Promise<void> };
  newPerson: (unitCode: string, roles: string[]) => Promise<Learner>;
  /** A page of a phone; signed in where somebody is named. */
  phoneOf: (person: Learner | null) => Promise<Page>;
}

const test = base.extend<Own>({
  platform: [
    async ({ baseURL: _ }, use) => {
      const env: Record<string, string> = {};
      const server = await startServer(env);
      const setForward = async (days: number) => {
        await server.end();
        const preload = `--import ${projectRoot}/tests/fixtures/clockAhead.mjs`;
        Object.assign(env, { NODE_OPTIONS: preload, CLOCK_AHEAD_DAYS: String(days) });
        await server.restart();
      };
      await use({ ...server, setForward });
      await server.stop();
    },
    { timeout: 240_000 },
  ],
  newPerson: async ({ platform: { url, password } }, use) => {
    const admin = await restClient(url, { username: 'admin', password });
    await use(async (unitCode, roles) => {
      const unit = await admin.findOne('org-units', 'code', unitCode);
      const username = `v-${randomBytes(4).toString('hex')}`;
      const given = { username, password: `given-${password}` };
      const person = { ...given, name: `职工${username}`, staffNumber: username, unit: unit.id };
      const { id } = await admin.create('users', { ...person, roles, audience: ['frontline'] });
      const self = await restClient(url, given);
      await self.update('users', id, { password, currentPassword: given.password });
      await self.dispose();
      return { id, name: person.name, username, password };
    });
    await admin.dispose();
  },
  phoneOf: async ({ browser, platform }, use) => {
    await use(async (person) => {
      const context = await browser.newContext({
        ...{ baseURL: platform.url, viewport: { width: 360, height: 740 }, hasTouch: true },
      });
      if (person) {
        const [name = '', value = ''] = (await platform.login(person.username)).split('=');
        await context.addCookies([{ name, value, url: platform.url }]);
      }
      return context.newPage();
    });
  },
});

const SAID = '九月的井下津贴少算了两个班';

/** What an officer's page offers, by its heading. */
const unfold = (page: Page, heading: RegExp) =>
  page.locator('summary', { hasText: heading }).click();

async function close(page: Page, remedy: string): Promise<void> {
  await unfold(page, /^办结$/);
  await page.getByLabel('原因').fill('考勤表漏了两个夜班');
  await page.getByLabel('怎么整改的').fill(remedy);
  await page.getByLabel('结果和依据').fill('工资科的补发单');
  await page.getByRole('button', { name: '办结' }).click();
  await expect(page.getByRole('status')).toContainText('已记入');
}

test('a matter without a name: transferred, answered, found wanting, done again, shown, looked back at', async ({
  platform,
  newPerson,
  phoneOf,
  expectGoodPage,
}) => {
  test.setTimeout(180_000);
  const author = await newPerson('DSK-JJ', ['staff']);
  const officers = [
    await newPerson('DSK', ['staff', 'officer']),
    await newPerson('BL', ['staff', 'officer']),
    await newPerson('BL', ['staff', 'officer']),
  ] as const;

  // From the phone: a pass drawn ahead, then a matter that nobody can lay to its author.
  const own = await phoneOf(author);
  await own.goto('/voice/anonymous');
  await own.getByRole('button', { name: '领这个月的' }).click();
  // The passes of a month are blinded on the device.
  await expect(own.getByRole('status')).toContainText('领好了', { timeout: 30_000 });
  await own.goto('/voice/unnamed');
  await own.getByText('薪酬待遇', { exact: true }).click();
  await own.getByLabel('什么事').fill(SAID);
  const mine = await own
    .locator('#unit option', { hasText: /^\s*东山矿\s*$/ })
    .first()
    .getAttribute('value');
  await own.getByLabel('归哪个单位办').selectOption(mine);
  await own.getByRole('button', { name: '提交' }).click();
  await expect(own.getByText('已登记，编号')).toBeVisible();
  const number = (await own.locator('[data-number]').textContent()) ?? '';
  const code = (await own.locator('[data-code]').textContent()) ?? '';

  // Claimed, and passed on with a reason to whose matter it is.
  const [mineDesk, forestDesk] = [await phoneOf(officers[0]), await phoneOf(officers[1])];
  await mineDesk.goto('/voice/desk?part=free');
  await mineDesk.getByRole('link', { name: SAID }).click();
  await expect(mineDesk.getByText('匿名', { exact: true })).toBeVisible();
  await mineDesk.getByRole('button', { name: '认领这件事' }).click();
  await unfold(mineDesk, /转给别的单位/);
  const forest = await mineDesk.locator('#to-unit option', { hasText: /^\s*北岭林场\s*$/ }).first().getAttribute('value'); // prettier-ignore
  await mineDesk.locator('#to-unit').selectOption(forest);
  await mineDesk.getByLabel('为什么转').fill('当月借调到林场，津贴由林场发');
  await mineDesk.getByRole('button', { name: '转办' }).click();
  await expect(mineDesk.getByRole('status')).toContainText('已转出');
  await expectGoodPage(mineDesk);

  await forestDesk.goto('/voice/desk?part=free');
  await forestDesk.getByRole('link', { name: SAID }).click();
  await forestDesk.getByRole('button', { name: '认领这件事' }).click();
  await forestDesk.getByLabel(/对方看得到/).fill('三天内核对九月考勤');
  await forestDesk.getByRole('button', { name: '发出答复' }).click();
  await expect(forestDesk.getByRole('status')).toContainText('已记入');
  await close(forestDesk, '补发一个班');
  await expectGoodPage(forestDesk);

  // With the code alone, on a device that is signed in nowhere: bad, and once more.
  const look = async (page: Page) => {
    await page.goto('/voice/code');
    await page.getByLabel('编号').fill(number);
    await page.getByLabel('查询码').fill(code);
    await page.getByRole('button', { name: '看进度' }).click();
  };
  const stranger = await phoneOf(null);
  await look(stranger);
  await expect(stranger.getByText('三天内核对九月考勤')).toBeVisible();
  await expect(stranger.getByText('当月借调到林场，津贴由林场发')).toBeVisible();
  await stranger.getByText('很不满意', { exact: true }).click();
  await stranger.getByLabel('想说的话').fill('只补了一个班');
  await stranger.getByRole('button', { name: '提交评价' }).click();
  await expect(stranger.getByRole('status')).toContainText('谢谢你的评价');
  await unfold(stranger, /没有办好/);
  await stranger.getByLabel('写清楚哪里没办好').fill('九月是两个班');
  await stranger.getByRole('button', { name: '要求重办' }).click();
  await expect(stranger.getByRole('status')).toContainText('已经要求重办');
  await expectGoodPage(stranger);

  await forestDesk.goto(`/voice/desk/${number}`);
  await expect(forestDesk.getByText('九月是两个班')).toBeVisible();
  await close(forestDesk, '两个班都补发了');
  await unfold(forestDesk, /^拟公示$/);
  await forestDesk.getByLabel('公示的事').fill('井下津贴漏算');
  await forestDesk.getByLabel('公示的办理结果').fill('核对考勤，两个班都补发了');
  await forestDesk.getByRole('button', { name: '请对方同意公示' }).click();
  await expect(forestDesk.getByRole('status')).toContainText('已记入');

  await look(stranger);
  await stranger.getByRole('button', { name: '同意公示' }).click();
  await expect(stranger.getByRole('status')).toContainText('已同意公示');
  await stranger.getByText('很满意', { exact: true }).click();
  await stranger.getByRole('button', { name: '提交评价' }).click();
  await expect(stranger.getByRole('status')).toContainText('谢谢你的评价');
  await expect(stranger.getByText('没有办好，要求重办')).toHaveCount(0);

  // Shown to everybody: what was agreed to, and no word besides.
  await expect(async () => {
    await own.goto('/voice/board');
    await expect(own.getByText('核对考勤，两个班都补发了')).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expect(own.getByText(SAID)).toHaveCount(0);
  await expectGoodPage(own);

  // A month later somebody else goes and looks.
  await platform.setForward(31);
  const closer = await phoneOf(officers[1]);
  await closer.goto(`/voice/desk/${number}`);
  await expect(closer.getByRole('heading', { level: 1 })).toHaveText(number);
  await expect(closer.getByLabel('去看了什么样')).toHaveCount(0);
  const other = await phoneOf(officers[2]);
  await other.goto('/voice/desk?part=back');
  await other.getByRole('link', { name: SAID }).click();
  await other.getByText('成效保持', { exact: true }).click();
  await other.getByLabel('去看了什么样').fill('十月津贴与考勤一致');
  await other.getByRole('button', { name: '记下' }).first().click();
  await expect(other.getByRole('status')).toContainText('已记入');
  await expectGoodPage(other);
  await look(stranger);
  await expect(stranger.getByText('看过了')).toBeVisible();
  await expectGoodPage(stranger);
  await other.goto('/voice/desk?part=back');
  await expect(other.getByRole('link', { name: SAID })).toHaveCount(0);
});
