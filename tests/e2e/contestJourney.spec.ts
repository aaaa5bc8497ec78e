import { randomBytes } from 'node:crypto';

import type { Page } from 'playwright/test';

import { expect, test } from '../fixtures/journey.ts';

const RIGHT = '戴好安全帽';
const WRONG = '先抽一支烟';
const EXPLANATION = '安全帽是进入现场的第一条规矩';

/** Answers the question that is asked, by the text of an option, and waits for what came of it. */
async function answer(page: Page, text: string): Promise<void> {
  expect(await page.content()).not.toContain(EXPLANATION);
  await page.getByRole('radio', { name: text }).check();
  await page.getByRole('button', { name: '提交答案' }).click();
  await expect(page.locator('#outcome')).toBeVisible();
  expect(await page.content()).not.toContain(EXPLANATION);
}

const goOn = (page: Page, name: string) => page.getByRole('button', { name }).click();

test('a learner plays a season, stands on the board as agreed, and reads the answers afterwards', async ({
  page,
  signIn,
  admin,
  browser,
  newLearner,
  expectGoodPage,
  baseURL,
}) => {
  test.slow();
  const code = `C-${randomBytes(4).toString('hex')}`;
  const parent = await admin.findOne('org-units', 'code', 'DSK');
  const unit = await admin.create('org-units', { name: `闯关班 ${code}`, code, parent: parent.id });
  const questions: string[] = [];
  for (const n of [1, 2, 3, 4]) {
    const question = await admin.create('questions', {
      ...{
        type: 'single',
        stem: `进入现场先做什么？（${code} 之 ${n}）`,
        explanation: EXPLANATION,
      },
      options: [{ text: RIGHT, correct: true }, { text: WRONG }, { text: '站着等人喊' }],
    });
    questions.push(question.id);
  }
  const at = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
  const title = `闯关赛 ${code}`;
  const level = { count: 2, need: 1 };
  const season = await admin.create('contest-seasons', {
    ...{ title, rules: '先易后难。', opensAt: at(-1), closesAt: at(1) },
    ...{ lives: 2, runsPerDay: 2, audience: ['all'], onlyUnits: true, units: [unit.id] },
    levels: [
      { title: '第一关', ...level, seconds: 60, questions: questions.slice(0, 2) },
      { title: '第二关', ...level, seconds: 5, questions: questions.slice(2) },
    ],
    _status: 'published',
  });
  const { username, name } = await newLearner(code);
  await signIn(username);

  // In by the door, with the rules on the way.
  await page.goto('/library');
  await page.getByRole('link', { name: /闯关竞赛/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('闯关竞赛');
  await page.getByRole('link', { name: title }).click();
  await expect(page.getByText('闯关不记学时，只为温故知新。')).toBeVisible();
  await expect(page.getByText('2 题，答对 1 题过关，每题 60 秒')).toBeVisible();
  await expectGoodPage(page);

  // A right answer, a wrong one, and the level is passed.
  await goOn(page, '开始闯关');
  await expect(page.getByRole('timer')).toHaveText(/还剩 \d+ 秒/);
  await expectGoodPage(page);
  await answer(page, RIGHT);
  await expect(page.locator('#outcome')).toHaveText('答对了');
  await goOn(page, '下一题');
  // Left and come back to: the same question, and the run goes on.
  await page.goto(`/contest/${season.id}`);
  await page.getByRole('link', { name: '接着闯' }).click();
  await expect(page.getByText('第 2 题，本关共 2 题')).toBeVisible();
  await answer(page, WRONG);
  await expect(page.locator('#outcome')).toHaveText('答错了，扣一次机会');
  await expect(page.getByRole('img', { name: '还有 1 次机会，共 2 次' })).toBeVisible();
  await expect(page.getByText('第 1 关通过')).toBeVisible();
  await expectGoodPage(page);

  // Nothing is answered in the second: time runs out, the last life goes.
  await goOn(page, '进入第 2 关');
  await expect(page.locator('#outcome')).toHaveText('超时了，扣一次机会', { timeout: 20_000 });
  await expect(page.getByText('机会用完了，这一次到此为止')).toBeVisible();
  await expectGoodPage(page);

  // On the board only who agreed, and only as long as that holds.
  await page.getByRole('link', { name: '看榜' }).click();
  await expect(page.getByText('你排第 1 名，共 1 人参加。')).toBeVisible();
  await page.getByRole('link', { name: '按个人' }).click();
  await expect(page.getByText('还没有人同意署名。')).toBeVisible();
  await expect(page.getByText('另有 1 人未署名')).toBeVisible();
  for (const [press, shown] of [
    ['同意署名', 1],
    ['取消署名', 0],
  ] as const) {
    await page.goto(`/contest/${season.id}`);
    await goOn(page, press);
    await page.goto(`/contest/${season.id}/board?by=people`);
    await expect(page.getByRole('row', { name: new RegExp(name) })).toHaveCount(shown);
    await expectGoodPage(page);
  }

  // The second run of the day on a browser without scripts; then there is none left.
  const plain = await browser.newContext({ javaScriptEnabled: false });
  await plain.addCookies(await page.context().cookies());
  const bare = await plain.newPage();
  await bare.goto(`${baseURL}/contest/${season.id}`);
  await goOn(bare, '再闯一次');
  await answer(bare, RIGHT);
  await goOn(bare, '下一题');
  await answer(bare, RIGHT);
  await goOn(bare, '进入第 2 关');
  await answer(bare, WRONG);
  await goOn(bare, '下一题');
  await answer(bare, WRONG);
  await expect(bare.getByText('机会用完了，这一次到此为止')).toBeVisible();
  await plain.close();
  await page.goto(`/contest/${season.id}`);
  await expect(page.getByText('今天的次数已经用完，明天再来。')).toBeVisible();
  const headers = { origin: baseURL ?? '' };
  const third = await page.request.post(`/contest/${season.id}/runs`, { headers });
  expect(third.status()).toBe(403);
  expect(await third.json()).toMatchObject({ error: { code: 'contest-runs-used' } });

  // Once it is over the keys are there.
  await admin.update('contest-seasons', season.id, { closesAt: at(-0.01) });
  await page.goto(`/contest/${season.id}`);
  await expect(page.getByText('这个赛季已经结束，成绩不再变动。')).toBeVisible();
  await page.getByRole('link', { name: '看答案' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('第 2 次闯关的答案和解析');
  await expect(page.getByText(EXPLANATION).first()).toBeVisible();
  await expectGoodPage(page);
});

test('who isn’t invited is told so, and a trainer sees counts', async ({
  page,
  signIn,
  admin,
  expectGoodPage,
}) => {
  const code = `C-${randomBytes(4).toString('hex')}`;
  // Below another: a second unit at the top would be everybody's in other journeys.
  const parent = await admin.findOne('org-units', 'code', 'DSK');
  const unit = await admin.create('org-units', { name: `空班 ${code}`, code, parent: parent.id });
  const question = await admin.create('questions', {
    ...{ type: 'true-false', stem: `先验电再接地（${code}）`, answer: true },
  });
  const season = await admin.create('contest-seasons', {
    ...{ title: `闯关赛 ${code}`, opensAt: '2026-01-01', closesAt: '2099-01-01' },
    ...{ lives: 1, runsPerDay: 1, audience: ['all'], onlyUnits: true, units: [unit.id] },
    levels: [{ title: '一', count: 1, need: 1, seconds: 30, questions: [question.id] }],
    _status: 'published',
  });
  await signIn('staff');
  for (const [path, status] of [
    [season.id, 403],
    ['nothing-here', 404],
  ] as const) {
    const answer = await page.goto(`/contest/${path}`);
    expect(answer?.status()).toBe(status);
    await expectGoodPage(page);
  }

  await page.context().clearCookies();
  await signIn('trainer');
  await page.goto('/trainer');
  await page.getByRole('link', { name: '闯关参与' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('闯关竞赛参与情况');
  await expectGoodPage(page);

  // Whoever can look up the keys may look, and not play.
  await page.context().clearCookies();
  await signIn('editor');
  await page.goto(`/contest/${season.id}`);
  await expect(page.getByText('你的账号可以查看题库，不参加闯关，也不上榜。')).toBeVisible();
  await page.goto(`/admin/collections/contest-seasons/${season.id}`);
  await expect(page.getByRole('region', { name: '题库够不够抽' })).toContainText('够了');
});
