import { expect, test } from '../fixtures/journey.ts';
import { publishCheck } from '../fixtures/publish.ts';

test('an editor tries out a question and a quiz as a learner meets them', async ({
  page,
  rest,
  signIn,
  expectGoodPage,
}) => {
  const editor = await rest('editor');
  const quiz = await publishCheck(editor);
  const [first] = quiz.questions as string[];
  await signIn('editor');
  await page.goto(`/questions/${first ?? ''}/preview`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('预览试题');
  await expect(page.getByText('预览：不保存，不记学时')).toBeVisible();
  await expectGoodPage(page);
  await page.getByRole('radio', { name: '先关灯' }).check();
  await page.getByRole('button', { name: '看结果' }).click();
  await expect(page.getByText('断了电再做别的。')).toBeVisible();
  await expect(page.getByText('0 分', { exact: true })).toBeVisible();
  await expectGoodPage(page);
  await page.getByRole('link', { name: '手机', exact: true }).click();
  const phone = page.frameLocator('iframe[title="手机上的样子"]');
  await expect(phone.getByRole('radio', { name: '先断电' })).toBeVisible();
  await expect(page.getByRole('link', { name: '手机', exact: true })).toHaveAttribute('aria-current', 'true'); // prettier-ignore

  await page.goto(`/quizzes/${String(quiz.slug)}?preview=1`);
  await expect(page.getByText('第 1 / 3 题')).toBeVisible();
  for (let place = 1; place < 3; place += 1) {
    await page.getByRole('button', { name: '下一题' }).click();
  }
  await page.getByRole('button', { name: '看结果' }).click();
  await expect(page.getByRole('heading', { name: '这次没有合格' })).toBeFocused();
  await expectGoodPage(page);
  const { body } = await editor.get<{ totalDocs: number }>(
    `/api/quiz-attempts?where[quiz][equals]=${quiz.id}`,
  );
  expect(body.totalDocs ?? 0).toBe(0);
});

test('a learner is not let in', async ({ page, rest, signIn }) => {
  const quiz = await publishCheck(await rest('editor'), 1);
  const [first] = quiz.questions as string[];
  await signIn('staff');
  const answer = await page.goto(`/questions/${first ?? ''}/preview`);
  expect(answer?.status()).toBe(403);
});
