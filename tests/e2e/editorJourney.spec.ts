import type { Page } from 'playwright/test';

import { expect, test } from '../fixtures/journey.ts';

const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAABAAAAAJCAIAAAC0SDtlAAAAFklEQVR4nGPQ8nQnCTGMahjVQBMNAAS+8AFhq0YvAAAAAElFTkSuQmCC',
  'base64',
);

/** The design's two seconds, with room for a busy machine. */
const soon = { timeout: 8_000, intervals: [100] };

/** Whether search finds the title as its first hit. */
const finds = async (page: Page, title: string): Promise<boolean> => {
  const answer = await page.request.get(`/search.json?q=${encodeURIComponent(title)}`);
  const { hits } = (await answer.json()) as { hits: { title: string }[] };
  return hits.some((hit) => hit.title.replaceAll(/<\/?mark>/g, '') === title);
};

/** Writes as one does in the editor: Markdown's signs become headings, quotes and lists. */
async function writeBody(page: Page): Promise<void> {
  await page.getByRole('textbox').and(page.locator('[contenteditable=true]')).click();
  await page.keyboard.type('## 先把人叫住\n');
  await page.keyboard.type('下班的人最想早点走，先递一杯热水，再问一句今天怎么样。\n');
  await page.keyboard.type('> 能坐下来说的，就不要站着喊。\n\n');
  await page.keyboard.type('- 听完再问\n当场记下\n\n');
  await page.keyboard.type('/table');
  await page.getByRole('option', { name: '表格' }).click();
  const size = page.getByRole('dialog');
  await expect(size.getByRole('heading', { name: '插入表格' })).toBeVisible();
  await size.getByRole('spinbutton').first().fill('2');
  await size.getByRole('spinbutton').last().fill('2');
  await size.getByRole('button', { name: '保存更改' }).click();
  await page.getByRole('table').getByRole('cell').first().click();
  await page.keyboard.type('谁来办');
}

/** What somebody uploads is kept under a name that tells nothing. */
const pictureName = /^[0-9a-f-]{36}\.png$/;

async function addCover(page: Page): Promise<void> {
  await page.getByRole('button', { name: '新建', exact: true }).click();
  const drawer = page.getByRole('dialog');
  const chooser = page.waitForEvent('filechooser');
  await drawer.getByRole('button', { name: '选择一个文件' }).click();
  await (await chooser).setFiles({ name: 're-shui.png', mimeType: 'image/png', buffer: picture });
  await drawer.getByRole('textbox').last().fill('井口长椅上的一杯热水');
  await drawer.getByRole('button', { name: '保存' }).click();
  await expect(drawer).toBeHidden();
  await expect(page.getByRole('link', { name: pictureName })).toBeVisible();
}

async function expectArticle(page: Page, title: string): Promise<void> {
  const article = page.getByRole('article');
  await expect(article.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(article.getByRole('heading', { level: 2, name: '先把人叫住' })).toBeVisible();
  await expect(article.getByText('先递一杯热水')).toBeVisible();
  await expect(article.getByRole('blockquote')).toHaveText('能坐下来说的，就不要站着喊。');
  await expect(article.getByRole('listitem').filter({ hasText: '当场记下' })).toBeVisible();
  await expect(article.getByRole('table')).toContainText('谁来办');
}

test('writes, previews, publishes and takes back an article', async ({
  page,
  pageOf,
  password,
}) => {
  const title = `井口的一杯热水${String(Date.now())}`;
  await page.goto('/admin');
  await page.getByLabel('登录名').fill('editor');
  await page.getByLabel('密码').fill(password);
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByRole('link', { name: '写文章' }).click();

  // A new article is a draft with an address of its own before a word is written.
  await expect(page).toHaveURL(/\/articles\/[\da-f-]{36}$/);
  await expect(page.getByRole('heading', { name: '未命名文章' })).toBeVisible();
  await page.getByRole('textbox', { name: '标题' }).fill(title);
  await writeBody(page);
  await addCover(page);
  await expect(page.getByRole('main')).toContainText('状态: 草稿');
  await expect(page.getByLabel('网址后缀')).toHaveValue(/^jing-kou-de-yi-bei-re-shui/);
  const address = `/articles/${await page.getByLabel('网址后缀').inputValue()}`;

  const learner = await pageOf('staff');
  expect((await learner.goto(address))?.status(), 'a draft for a learner').toBe(404);
  expect((await learner.goto(`${address}?preview=1`))?.status()).toBe(404);
  expect(await finds(learner, title)).toBe(false);

  const preview = page.waitForEvent('popup');
  await page.getByRole('link', { name: '预览' }).click();
  const draft = await preview;
  await expect(draft.getByText('这是草稿预览')).toBeVisible();
  await expectArticle(draft, title);
  await draft.close();

  await page.getByRole('button', { name: '发布', exact: true }).click();
  await expect(page.getByRole('main')).toContainText('状态: 已发布');
  await expect.poll(() => finds(learner, title), soon).toBe(true);
  await learner.goto(address);
  await expectArticle(learner, title);
  await expect(learner.getByText('沈书宁')).toHaveCount(0);
  await learner.goto('/library?type=articles');
  await expect(learner.getByRole('link', { name: title })).toBeVisible();

  // Payload gives its menu of further actions no name.
  await page.locator('.doc-controls__popup').getByRole('button').first().click();
  await page.getByRole('button', { name: '取消发布' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '确认' }).click();
  await expect(page.getByRole('main')).toContainText('状态: 草稿');
  await expect.poll(() => finds(learner, title), soon).toBe(false);
  expect((await learner.goto(address))?.status()).toBe(404);
});
