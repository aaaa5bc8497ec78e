import { dayOf } from '../../cms/domain/shanghai.ts';
import { expect, test } from '../fixtures/journey.ts';

test('a training is announced, checked in to by phone, counted and credited', async ({
  page,
  signIn,
  rest,
  browser,
  newLearner,
  expectGoodPage,
}, { project }) => {
  const [learner, noPhone] = [await newLearner('DSK-JJ'), await newLearner('DSK-JJ')];
  const title = `井下应急演练 ${project.name}`;
  await signIn('trainer');
  await page.goto('/trainer');
  await page.getByRole('link', { name: '课堂与实境' }).click();
  await page.getByRole('link', { name: '发布一场培训' }).first().click();
  await expectGoodPage(page);
  await page.getByLabel('主题').fill(title);
  await page.getByLabel('党建专家').fill('高文');
  await page.getByLabel('外聘讲师').fill('顾宁、何川');
  await page.getByLabel('日期').fill(dayOf(new Date()));
  await page.getByLabel('晚上').check();
  await page.getByLabel('上午').uncheck();
  await page.getByLabel('几点开始').fill('19:00');
  await page.getByLabel('几点结束').fill('21:30');
  await page.getByLabel('哪个单位的培训').selectOption({ label: '\u3000掘进队' });
  await page.getByRole('button', { name: '发布' }).click();
  await expect(page.getByRole('status')).toContainText('已发布');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toContainText('到了 0 人');
  await page.getByRole('link', { name: '修改' }).click();
  await expect(page.getByLabel('主题')).toHaveValue(title);
  await expect(page.getByLabel('外聘讲师')).toHaveValue('顾宁、何川');
  await expect(page.getByLabel('晚上')).toBeChecked();
  await page.getByLabel('地点').fill('二楼会议室');
  await expectGoodPage(page);
  await page.getByRole('button', { name: '保存修改' }).click();
  await expect(page.getByRole('status')).toContainText('已修改');
  await expect(page.getByText('二楼会议室')).toBeVisible();
  await expect(page.getByRole('img', { name: '签到二维码' })).toBeVisible();
  await expect(page.getByText('秒后换新码')).toBeVisible();
  await expectGoodPage(page);

  // What the picture says: opened by the phone's own camera, in a browser that is not signed in.
  const session = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  const { body } = await (await rest('trainer')).get<{ address: string }>(`/training/${session}/code`); // prettier-ignore
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const phone = await context.newPage();
  await phone.goto(body.address);
  await phone.getByLabel('工号或用户名').fill(learner.username);
  await phone.getByLabel('密码').fill(learner.password);
  await phone.getByRole('button', { name: '登录' }).click();
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText(title);
  // Sent on to somebody else, this address opens nothing.
  expect(phone.url()).not.toContain('code=');
  await phone.getByRole('button', { name: '签到' }).click();
  await expect(phone.getByRole('status')).toContainText('签到成功');
  await expectGoodPage(phone);

  await expect(heading).toContainText('到了 1 人', { timeout: 15_000 });
  await page.getByLabel('工号').fill(noPhone.username);
  await page.getByLabel('早退').check();
  await page.getByRole('button', { name: '登记' }).click();
  await expect(heading).toContainText('到了 2 人');
  await expect(page.getByText('晚上 19:00–21:30')).toBeVisible();
  await expect(page.getByText(/^点名 · .* · 早退$/)).toBeVisible();

  await page.getByLabel('实有').fill('3');
  await page.getByRole('button', { name: '核实' }).click();
  await expect(page.getByRole('alert')).toContainText('屋里 3 人，签到 2 人，对不上');
  await page.getByLabel('实有').fill('2');
  await page.getByRole('button', { name: '核实' }).click();
  await expect(page.getByRole('status')).toContainText('2 人各记 4 学时');
  await phone.goto('/record');
  await expect(phone.getByRole('heading', { level: 1 })).toContainText('4 学时');
  await expect(phone.getByRole('row').filter({ hasText: title })).toBeVisible();
  await context.close();

  await page.getByRole('link', { name: '签到表' }).click();
  await expectGoodPage(page);
});
