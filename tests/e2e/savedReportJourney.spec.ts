import { dayOf, previousDay } from '../../cms/domain/shanghai.ts';
import { expect, test } from '../fixtures/journey.ts';

test('a trainer saves what is on show as a monthly report, opens last month and deletes it', async ({
  page,
  signIn,
  expectGoodPage,
}, { project }) => {
  const name = `政工干部每月学时 ${project.name}`;
  await signIn('trainer');
  await page.goto('/trainer?layer=cadre');
  await page.getByRole('link', { name: '保存为每月报表' }).click();
  await expect(page.getByText('只看：党务政工干部')).toBeVisible();
  await page.getByLabel('名称').fill(name);
  await page.getByLabel('Excel').uncheck();
  await page.getByRole('button', { name: '保存报表' }).click();
  await expect(page.getByRole('alert')).toContainText('请至少选一种文件格式');
  await expect(page.getByLabel('名称')).toHaveValue(name);
  await page.getByLabel('Excel').check();
  await page.getByLabel('PDF').check();
  await expectGoodPage(page);
  await page.getByRole('button', { name: '保存报表' }).click();
  await expect(page.getByRole('status')).toContainText('报表已保存');
  const row = page.getByRole('listitem').filter({ hasText: name });
  await row.getByRole('link', { name: '打开上月数据' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
  await expectGoodPage(page);
  const asOf = previousDay(`${dayOf(new Date()).slice(0, 7)}-01`);
  for (const [format, ending] of [
    ['Excel', 'xlsx'],
    ['PDF', 'pdf'],
  ] as const) {
    const link = page.getByRole('link', { name: format });
    expect(await link.getAttribute('href')).toContain(`asOf=${asOf}&layer=cadre`);
    const download = page.waitForEvent('download');
    await link.click();
    expect((await download).suggestedFilename()).toMatch(new RegExp(`\\.${ending}$`));
  }
  await page.getByRole('link', { name: '每月报表' }).click();
  await row.getByRole('button', { name: '删除' }).click();
  await expect(page.getByRole('status')).toContainText('报表已删除');
  await expect(row).toBeHidden();
});
