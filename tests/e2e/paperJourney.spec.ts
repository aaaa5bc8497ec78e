import { randomBytes } from 'node:crypto';

import { expect, test } from '../fixtures/journey.ts';
import type { RestClient } from '../fixtures/restClient.ts';

/** A paper of two sections: a multiple choice worth 2, and three blanks worth 3. */
async function publishPaper(editor: RestClient) {
  const name = randomBytes(3).toString('hex');
  const multiple = await editor.create('questions', {
    type: 'multiple',
    stem: `停电检修要做哪几件事？${name}`,
    options: [
      { text: '验电', correct: true },
      { text: '挂接地线', correct: true },
      { text: '凭记忆操作' },
    ],
    explanation: '验电、挂接地线，一样都不能少。',
  });
  const blanks = await editor.create('questions', {
    type: 'fill-in',
    stem: `检修前先____，再____，人数不少于____人。${name}`,
    blanks: [{ answers: ['停电'] }, { answers: ['验电'] }, { answers: ['二'] }],
    leniency: { numerals: true },
  });
  const quiz = await editor.create('quizzes', {
    title: `检修试卷${name}`,
    shuffle: false,
    multipleRule: 'missed',
    timeLimitMinutes: 30,
    closesAt: new Date(Date.now() + 86_400_000).toISOString(),
    coolDownMinutes: 60,
    passPercent: 60,
    sections: [
      { title: '一、多项选择', questions: [multiple.id], marks: 2 },
      { title: '二、填空', questions: [blanks.id], marks: 3 },
    ],
    _status: 'published',
  });
  return { quiz, multiple, blanks };
}

test('takes a paper of sections, keeps its blanks through a reload without a line, and is told what is partly right', async ({
  page,
  signIn,
  rest,
  newLearner,
  expectGoodPage,
}) => {
  const editor = await rest('editor');
  const { quiz } = await publishPaper(editor);
  await signIn((await newLearner()).username);
  await page.goto(`/quizzes/${String(quiz.slug)}`);
  await expect(page.getByText('1 题，每题 3 分，共 3 分')).toBeVisible();
  await expect(page.getByText('满分 5 分，成绩折算成百分制。')).toBeVisible();
  await expect(page.getByText('漏选按比例得分')).toBeVisible();
  await expect(page.getByText('截止时间：')).toBeVisible();
  await expectGoodPage(page);
  // While it closes some time, right and wrong are told only then.
  await editor.update('quizzes', quiz.id, { closesAt: null, _status: 'published' });
  await page.getByRole('button', { name: '开始作答' }).click();
  // In the paper, not in the list of sections that stood before it.
  await expect(page.locator('b', { hasText: '一、多项选择' })).toBeVisible();
  await expect(page.getByText('每题 2 分', { exact: true })).toBeVisible();
  await page.getByLabel('验电').check();
  await page.getByRole('button', { name: '下一题' }).click();

  const answers = '**/quiz/attempts/*/responses/*';
  await page.route(answers, (route) => route.abort());
  const blank = (place: number) => page.getByRole('textbox', { name: `第 ${place} 空` });
  await blank(1).fill('停电');
  await blank(2).fill('放电');
  await blank(2).blur();
  await expect(page.getByRole('status')).toContainText('1 题的答案待上传');
  await expectGoodPage(page);
  await page.reload();
  await expect(blank(1)).toHaveValue('停电');
  await expect(blank(2)).toHaveValue('放电');
  await page.unroute(answers);
  await blank(3).fill('2');
  await page.getByRole('button', { name: '交卷' }).click();

  // Half of two, and two thirds of three: three of five.
  await expect(page.locator('.quiz-score')).toHaveText('60 分', { timeout: 20_000 });
  await expect(page.getByRole('heading', { name: '合格了' })).toBeVisible();
  await expect(page.getByText('第 1 题 · 部分得分')).toBeVisible();
  await expect(page.getByText('正确答案，没有选')).toBeVisible();
  await expect(page.getByText('（1）停电；（2）放电；（3）2')).toBeVisible();
  await expect(page.getByText('（1）停电；（2）验电；（3）二')).toBeVisible();
  await expectGoodPage(page);

  await page.goto(`/quizzes/${String(quiz.slug)}`);
  await expect(page.getByText(/^两次作答要有间隔/)).toBeVisible();
  await expect(page.getByRole('button', { name: '再考一次' })).toBeHidden();
});

test('shows an editor what the bank has for each section, what is alike and where it is used', async ({
  page,
  signIn,
  rest,
}) => {
  const editor = await rest('editor');
  const { quiz, blanks } = await publishPaper(editor);
  await editor.create('questions', {
    type: 'fill-in',
    stem: `${String(blanks.stem)}？`,
    blanks: [{ answers: ['停电'] }, { answers: ['验电'] }, { answers: ['两'] }],
  });
  await signIn('editor');
  await page.goto(`/admin/collections/quizzes/${quiz.id}`);
  const rehearsal = page.getByRole('region', { name: '题库够不够抽' });
  await expect(rehearsal.getByRole('row', { name: '二、填空 1 题 1 题 够了' })).toBeVisible();
  await expect(rehearsal).toContainText('全卷 2 题，合计 5 分');
  await page.goto(`/admin/collections/questions/${blanks.id}`);
  const alike = page.getByRole('region', { name: '题库里有 1 道很像的题' });
  await expect(alike).toContainText('题干相同');
  const used = page.getByRole('region', { name: '用在哪些测验' });
  await expect(used).toContainText(`${String(quiz.title)} 指定了这道题`);
  await expect(page.getByLabel('汉字数字与阿拉伯数字（二十＝20）')).toBeChecked();
  await expect(page.getByLabel('中英文标点')).not.toBeChecked();
});

test('a trainer grants a learner more time, and the learner reads why', async ({
  page,
  signIn,
  pageOf,
  rest,
  newLearner,
  expectGoodPage,
}) => {
  const { quiz } = await publishPaper(await rest('editor'));
  const learner = await newLearner();
  await signIn('trainer');
  await page.goto(`/trainer/learners/${learner.id}/attempts`);
  await page.getByLabel('测验').last().selectOption(quiz.id);
  await page.getByLabel('在限时之外延长（分钟）').fill('15');
  await page.getByLabel('原因').last().fill('右手受伤，打字慢');
  await expectGoodPage(page);
  await page.getByRole('button', { name: '准许延长' }).click();
  await expect(page.getByRole('status')).toContainText('从下一次作答起生效');
  const own = await pageOf(learner.username);
  await own.goto(`/quizzes/${String(quiz.slug)}`);
  await expect(own.getByText('右手受伤，打字慢')).toBeVisible();
  await expect(own.getByText('45 分钟')).toBeVisible();
  await expectGoodPage(own);
  await own.getByRole('button', { name: '开始作答' }).click();
  await expect(own.getByRole('timer')).toContainText('44:');
});
