import { dayOf } from '../../cms/domain/shanghai.ts';
import { expect, test } from '../fixtures/journey.ts';

test('a notice is sent, read and confirmed, and who has not read it is listed', async ({
  page,
  signIn,
  pageOf,
  newLearner,
  expectGoodPage,
}, { project }) => {
  const [reader, other] = [await newLearner('DSK-JJ'), await newLearner('DSK-JJ')];
  const title = `冬季三防 ${project.name}`;
  await signIn('trainer');
  await page.goto('/trainer');
  await page.getByRole('link', { name: '通知', exact: true }).click();
  await page.getByRole('link', { name: '写一条通知' }).first().click();
  await expectGoodPage(page);
  await page.getByLabel('标题').fill(title);
  await page.getByLabel('正文').fill('各班组：\n明天起穿防滑鞋下井。');
  await page.getByRole('button', { name: '下一步' }).click();
  await expect(page.getByRole('alert')).toContainText('请选择发给哪些单位');
  await expect(page.getByLabel('标题')).toHaveValue(title);
  await page.getByLabel('掘进队').check();
  await page.getByLabel('党务政工干部').check();
  // The most urgent of all: other journeys send theirs to the same people.
  await page.getByLabel('请在哪天前看完').fill(dayOf(new Date()));
  await page.getByRole('button', { name: '下一步' }).click();
  await expect(page.getByRole('heading', { level: 2 })).toContainText(/将通知 \d+ 人/);
  await expect(page.getByText('掘进队 · 党务政工干部')).toBeVisible();
  await expectGoodPage(page);
  await page.getByRole('button', { name: '返回修改' }).click();
  await expect(page.getByLabel('掘进队')).toBeChecked();
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByRole('button', { name: '确认发出' }).click();
  await expect(page.getByRole('status')).toContainText('已发出');
  await expect(page.getByRole('row').filter({ hasText: reader.username })).toBeVisible();
  await expectGoodPage(page);

  // It stands first, on the home page too, until it is read.
  const phone = await pageOf(reader.username);
  await phone.goto('/');
  const card = phone.getByRole('region', { name: '通知' });
  await expect(card).toContainText(/有 \d+ 条通知要看/);
  await expectGoodPage(phone);
  const link = card.getByRole('link', { name: title });
  await link.click();
  await expect(phone.getByText('明天起穿防滑鞋下井。')).toBeVisible();
  await expectGoodPage(phone);
  await phone.getByRole('button', { name: '我已阅读' }).click();
  await expect(phone.getByRole('status')).toContainText('你已确认阅读');
  await phone.goto('/');
  await expect(link).toBeHidden();
  await phone.goto('/notices');
  await expect(phone.getByRole('listitem').filter({ hasText: title })).toContainText('已阅');
  await expectGoodPage(phone);

  await page.reload();
  await expect(page.getByRole('row').filter({ hasText: other.username })).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: reader.username })).toBeHidden();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: '下载名单' }).click();
  expect((await download).suggestedFilename()).toBe(`没看通知的人 ${dayOf(new Date())}.xlsx`);

  await page.getByText('写错了？撤回').click();
  await page.getByRole('button', { name: '撤回这条通知' }).click();
  await expect(page.getByRole('status')).toContainText('已撤回');
  const address = page.url().replace('/trainer', '').replace(/\?.*/, '');
  await phone.goto(address);
  await expect(phone.getByText(/这条通知已在 .*撤回/)).toBeVisible();
  await expect(phone.getByText('明天起穿防滑鞋下井。')).toBeVisible();
  const late = await pageOf(other.username);
  await late.goto('/notices');
  await expect(late.getByRole('link', { name: title })).toBeHidden();
  await late.goto(address);
  await expect(late.getByText('不用再看')).toBeVisible();
  await expect(late.getByRole('button', { name: '我已阅读' })).toBeHidden();
});

test('a notice is nobody else’s', async ({ page, signIn }) => {
  await signIn('staff');
  const answer = await page.goto('/notices/no-such-notice');
  expect(answer?.status()).toBe(404);
  expect((await page.goto('/trainer/notices'))?.status()).toBe(403);
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('a notice is written and read all the same', async ({ page, signIn, pageOf, newLearner }, {
    project,
  }) => {
    const reader = await newLearner('DSK-JJ');
    const title = `没有脚本也要看 ${project.name}`;
    await signIn('trainer');
    await page.goto('/trainer/notices/new');
    await page.getByLabel('标题').fill(title);
    await page.getByLabel('正文').fill('收到请确认。');
    await page.getByLabel('掘进队').check();
    await page.getByRole('button', { name: '下一步' }).click();
    await page.getByRole('button', { name: '确认发出' }).click();
    await expect(page.getByRole('status')).toContainText('已发出');
    const phone = await pageOf(reader.username);
    await phone.goto('/notices');
    await phone.getByRole('link', { name: title }).click();
    await phone.getByRole('button', { name: '我已阅读' }).click();
    await expect(phone.getByRole('status')).toContainText('你已确认阅读');
  });
});
