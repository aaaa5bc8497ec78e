import type { Page } from 'playwright/test';
import sharp from 'sharp';
import writeExcel from 'write-excel-file/node';

import { dayOf } from '../../cms/domain/shanghai.ts';
import { expect, test as base } from '../fixtures/journey.ts';
import { mailText } from '../fixtures/mailText.ts';
import { sendMailsNow } from '../fixtures/sendMailsNow.ts';
import { startMailServer, type MailServer } from '../fixtures/startMailServer.ts';
import { startServer, type TestServer } from '../fixtures/startServer.ts';

interface Company {
  mail: MailServer;
  /** Of the empty platform, for another server on the same database. */
  env: Record<string, string>;
  empty: TestServer;
}

/** A platform that nobody has used yet, with a mail server of its own. */
const test = base.extend<Company>({
  mail: async ({ baseURL: _ }, use) => {
    const mail = await startMailServer();
    await use(mail);
    await mail.stop();
  },
  env: async ({ mail }, use) => {
    const secret = 'a-company-of-its-own-secret';
    await use({ SMTP_URL: mail.url, MAIL_FROM: 'study@example.cn', PAYLOAD_SECRET: secret });
  },
  empty: async ({ env }, use) => {
    const server = await startServer({ ...env, SEED: 'none' });
    await use(server);
    await server.stop();
  },
});

const UNIT = '北山矿业/采煤一队';
const PEOPLE = [
  ['工号', '姓名', '单位', '分层', '角色', '入职'],
  ['B001', '韩素梅', '北山矿业', '政工干部', '学员、培训管理员', '2015-07-01'],
  ['B002', '周永贵', UNIT, '一线员工', '学员', '2016-03-01'],
  ['B003', '罗海波', UNIT, '一线员工', '学员', '2018-03-01'],
  ['B004', '温志鹏', UNIT, '一线员工', '学员', '2019-03-01'],
];
const PASSWORD = '北山矿食堂的面条真香';

test('a company begins: people, a training, a claim, a leave, and mail of what became of it', async ({
  browser,
  empty,
  env,
  mail,
  expectGoodPage,
}) => {
  test.setTimeout(240_000);
  const { url: baseURL } = empty;
  const newPage = async () => {
    const context = await browser.newContext({ baseURL, locale: 'zh-CN' });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    return page;
  };

  const admin = await newPage();
  await admin.goto('/admin');
  await admin.getByLabel('登录名').fill('owner');
  await admin.getByLabel('新的密码').fill(PASSWORD);
  await admin.getByLabel('确认密码').fill(PASSWORD);
  await admin.getByLabel('姓名').fill('企业管理员');
  await admin.getByRole('button', { name: '创建' }).click();
  await expect(admin).toHaveURL(/\/admin$/);

  // The company's Excel list goes in.
  await admin.goto('/trainer/people');
  const buffer = await writeExcel(
    PEOPLE.map((row) => row.map((value) => ({ value, type: String }))),
    { sheet: '名单' },
  ).toBuffer();
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const list = admin.getByLabel('人员名单');
  await expect(list).toBeEnabled();
  await admin.getByLabel('一并新建').check();
  await list.setInputFiles({ name: '北山矿业.xlsx', mimeType, buffer });
  await admin.getByRole('button', { name: '先检查' }).click();
  await admin.getByRole('button', { name: '导入 4 人' }).click();
  await expect(admin.getByText('已导入 4 人')).toBeVisible();

  await admin.getByRole('link', { name: '给新账号打印首次登录码' }).click();
  await admin.getByRole('link', { name: '北山矿业' }).click();
  await admin.getByRole('button', { name: '生成 4 张小条' }).click();
  const arrive = async (staffNumber: string): Promise<Page> => {
    const slip = admin.getByRole('listitem').filter({ hasText: staffNumber });
    const code = (await slip.locator('[translate=no]').textContent()) ?? '';
    const page = await newPage();
    await page.goto('/login/code');
    await page.getByLabel('工号或用户名').fill(staffNumber);
    await page.getByLabel('一次性码').fill(code);
    await page.getByLabel('新密码').fill(PASSWORD);
    await page.getByLabel('再填一遍').fill(PASSWORD);
    await page.getByRole('button', { name: '进入学堂' }).click();
    await expect(page).toHaveURL(/\/$/);
    return page;
  };
  const trainer = await arrive('B001');
  const phone = await arrive('B002');
  await phone.setViewportSize({ width: 360, height: 740 });
  await expectGoodPage(phone);

  // A training is announced, checked in to by phone, and confirmed.
  await trainer.goto('/trainer/classes/new');
  await trainer.getByLabel('主题').fill('井下应急演练');
  await trainer.getByLabel('党建专家').fill('高文');
  await trainer.getByLabel('外聘讲师').fill('顾宁');
  await trainer.getByLabel('日期').fill(dayOf(new Date()));
  await trainer.getByLabel('哪个单位的培训').selectOption({ label: '\u3000采煤一队' });
  await trainer.getByRole('button', { name: '发布' }).click();
  const heading = trainer.getByRole('heading', { level: 1 });
  await expect(heading).toContainText('到了 0 人');
  const session = new URL(trainer.url()).pathname.split('/').at(-1) ?? '';
  const shown = await trainer.request.get(`/training/${session}/code`);
  const { address } = (await shown.json()) as { address: string };
  await phone.goto(address);
  await phone.getByRole('button', { name: '签到' }).click();
  await expect(phone.getByRole('status')).toContainText('签到成功');
  await trainer.reload();
  await trainer.getByLabel('工号').fill('B003');
  await trainer.getByRole('button', { name: '登记' }).click();
  await expect(heading).toContainText('到了 2 人');
  await trainer.getByLabel('实有').fill('2');
  await trainer.getByRole('button', { name: '核实' }).click();
  await expect(trainer.getByRole('status')).toContainText('2 人各记 4 学时');

  // Somebody wants messages by mail, and hands in a claim that is granted.
  await phone.goto('/me/mail');
  await phone.getByLabel('邮箱', { exact: true }).fill('zhou@example.cn');
  await phone.getByRole('button', { name: '保存' }).click();
  await expect(phone.getByRole('status')).toContainText('保存好了');
  await phone.goto('/record/claims');
  await phone.getByLabel('学习内容').fill('矿山安全管理人员培训班');
  await phone.getByLabel('举办单位').fill('省应急管理学院');
  await phone.getByLabel('学习日期').fill(`${dayOf(new Date()).slice(0, 4)}-01-09`);
  await phone.getByLabel('申报学时').fill('8');
  const create = { width: 600, height: 400, channels: 3, background: '#b22222' } as const;
  const evidence = await sharp({ create }).jpeg().toBuffer();
  const file = { name: '证书.jpg', mimeType: 'image/jpeg', buffer: evidence };
  await phone.getByLabel('凭证').setInputFiles(file);
  await phone.getByRole('button', { name: '提交申报' }).click();
  await expect(phone.getByRole('status')).toContainText('已提交');
  await trainer.goto('/trainer/claims');
  await trainer.getByRole('button', { name: '同意，记入台账' }).click();
  await expect(trainer.getByRole('status')).toContainText('给周永贵记入 8 学时');

  // Somebody on leave is exempted.
  await trainer.goto('/trainer');
  await trainer.getByRole('link', { name: '温志鹏' }).click();
  await trainer.getByRole('link', { name: '年度目标与学时减免' }).click();
  const year = dayOf(new Date()).slice(0, 4);
  await expect(heading).toContainText('目标 80 学时');
  await trainer.getByLabel('原因', { exact: true }).selectOption('病假');
  await trainer.getByLabel('第一天').fill(`${year}-01-01`);
  await trainer.getByLabel('最后一天').fill(`${year}-06-30`);
  await trainer.getByLabel('依据文件').fill('人字〔2026〕12 号');
  await trainer.getByRole('button', { name: '下一步' }).click();
  await trainer.getByRole('button', { name: '确认办理' }).click();
  await expect(trainer.getByRole('status')).toContainText('已经办好');
  await expect(heading).not.toContainText('目标 80 学时');

  // The hours are there, and what became of the claim is in a real mailbox.
  await phone.goto('/record');
  await expect(phone.getByRole('heading', { level: 1 })).toContainText('12 学时');
  const told = '你申报的「矿山安全管理人员培训班」已审核通过，记入 8 学时。';
  await expect(async () => {
    await phone.goto('/messages');
    await expect(phone.getByText(told)).toHaveCount(1);
  }).toPass({ timeout: 90_000 });
  await expect(async () => {
    await sendMailsNow({ ...env, DATA_DIR: empty.dataDir });
    const mine = mail.taken.filter(({ to }) => to === 'zhou@example.cn');
    expect(mine.map(({ raw }) => mailText(raw)).filter((text) => text.includes(told))).toHaveLength(1); // prettier-ignore
  }).toPass({ timeout: 60_000 });
});
