import { expect, test } from '../fixtures/journey.ts';

test('titles are suggested as one types: by keyboard, by touch, and never in the way', async ({
  page,
  signIn,
  expectGoodPage,
}) => {
  await signIn('worker');
  await page.goto('/search');
  const field = page.getByRole('search').getByLabel('要找的内容');
  await field.focus();
  await expect(field).toHaveRole('combobox');
  await field.pressSequentially('banqianhui');
  const list = page.getByRole('listbox', { name: '相符的标题' });
  await expect(list.getByRole('option').first()).toContainText('班前会');
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await expectGoodPage(page);

  await page.keyboard.press('ArrowUp');
  await expect(list.getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const first = list.getByRole('option').first();
  await expect(first).toHaveAttribute('aria-selected', 'true');
  const title = (await first.textContent()) ?? '';
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);

  await page.goto('/search');
  await field.pressSequentially('灭火');
  await list.getByRole('option').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('灭火器');

  await page.goto('/search');
  await field.pressSequentially('灭火');
  await expect(list).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\?q=/);
  await expect(page.getByRole('region', { name: '搜索结果' }).locator('mark').first()).toHaveText(
    '灭火',
  );

  await page
    .getByRole('navigation', { name: '筛选' })
    .getByRole('link', { name: /安全生产/ })
    .click();
  await expect(page).toHaveURL(/topic=safety/);
  await expect(page.getByRole('heading', { level: 3 }).first()).toContainText('灭火器');
});
