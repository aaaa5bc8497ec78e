import { expect, test } from '../fixtures/journey.ts';
import { publishLesson } from '../fixtures/publish.ts';
import type { RestClient } from '../fixtures/restClient.ts';
import { tabTo } from '../fixtures/tabTo.ts';

/** A lesson of three cards: a question behind the first, one that must be right behind the last. */
async function publishAsking(editor: RestClient) {
  const first = await editor.create('questions', {
    type: 'single',
    stem: '离岗先看什么？',
    options: [{ text: '看仪表', correct: true }, { text: '看手机' }],
    explanation: '仪表正常才能断电。',
  });
  const last = await editor.create('questions', {
    type: 'true-false',
    stem: '锁好门以后要回头看一眼。',
    answer: true,
    explanation: '回头一眼，能看见没关的灯。',
  });
  return publishLesson(editor, {
    checkpoints: [
      { question: first.id, place: 'card', card: 1 },
      { question: last.id, place: 'card', card: 3, mustBeRight: true },
    ],
  });
}

test('a lesson stops at its questions and goes on when they are answered', async ({
  page,
  rest,
  newLearner,
  signIn,
  expectGoodPage,
}) => {
  test.slow();
  const lesson = await publishAsking(await rest('editor'));
  const learner = await newLearner();
  await signIn(learner.username);
  await page.goto(`/micro-lessons/${String(lesson.slug)}`);
  const clock = page.getByRole('complementary', { name: '学习计时' });
  await expect(clock).toBeVisible();
  const next = page.getByRole('button', { name: '下一张' });
  const card = (name: string) => page.getByRole('heading', { name, exact: true });
  await expect(card('看仪表')).toBeVisible();
  await expect(clock).toContainText('已看 33%');

  // The question comes where the next card would, and the keyboard is at it.
  await next.focus();
  await page.keyboard.press('Enter');
  const stem = page.getByRole('heading', { name: '离岗先看什么？' });
  await expect(stem).toBeFocused();
  await expect(card('断电源')).toBeHidden();
  await expectGoodPage(page);
  await tabTo(page, page.getByRole('button', { name: '就选这个' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveText('请先作答。');
  await page.getByRole('radio', { name: '看手机' }).check();
  await page.getByRole('button', { name: '就选这个' }).click();
  await expect(page.getByRole('heading', { name: '没答对，看看解析' })).toBeFocused();
  await expect(page.getByText('仪表正常才能断电。')).toBeVisible();
  await expectGoodPage(page);
  await page.getByRole('button', { name: '接着学' }).click();
  await expect(card('断电源')).toBeVisible();

  // What was answered isn't asked again, on another device neither.
  await page.reload();
  await expect(clock).toBeVisible();
  await expect(next).toBeEnabled();
  await expect(card('断电源')).toBeVisible();
  await expect(clock).toContainText('已看 66%');
  await next.click();
  await expect(clock).toContainText('还有 1 道检查题没答', { timeout: 20_000 });
  await next.click();
  await expect(page.getByRole('heading', { name: '锁好门以后要回头看一眼。' })).toBeFocused();
  await page.getByRole('radio', { name: '错' }).check();
  await page.getByRole('button', { name: '就选这个' }).click();
  await expect(page.getByRole('heading', { name: '没答对，再想想' })).toBeFocused();
  await expect(page.getByText('回头一眼，能看见没关的灯。')).toHaveCount(0);
  await page.getByRole('button', { name: '再答一次' }).click();
  await page.getByRole('radio', { name: '对', exact: true }).check();
  await page.getByRole('button', { name: '就选这个' }).click();
  await expect(page.getByRole('heading', { name: '答对了' })).toBeFocused();
  await page.getByRole('button', { name: '接着学' }).click();

  await expect(clock).toContainText('已学完', { timeout: 20_000 });
});

test('a film stops at its question, sought past it too', async ({
  page,
  rest,
  newLearner,
  signIn,
  expectGoodPage,
}) => {
  const editor = await rest('editor');
  const film = await editor.findOne('media', 'filename', 'box-breathing.mp4');
  const question = await editor.create('questions', {
    type: 'single',
    stem: '四拍呼吸先做什么？',
    options: [{ text: '吸气', correct: true }, { text: '屏住' }],
    explanation: '先用鼻子吸四拍。',
  });
  const lesson = await publishLesson(editor, {
    media: film.id,
    transcript: '跟着圆呼吸。',
    checkpoints: [{ question: question.id, place: 'film', time: '0:30' }],
  });
  await signIn((await newLearner()).username);
  await page.goto(`/micro-lessons/${String(lesson.slug)}`);
  await expect(page.getByRole('complementary', { name: '学习计时' })).toBeVisible();
  const player = page.locator('video');
  const time = () => player.evaluate((one: HTMLVideoElement) => one.currentTime);
  const paused = () => player.evaluate((one: HTMLVideoElement) => one.paused);
  await expect
    .poll(() => player.evaluate((one: HTMLVideoElement) => one.readyState))
    .toBeGreaterThan(0);
  await player.evaluate((one: HTMLVideoElement) => {
    one.currentTime = 50;
  });
  await expect(page.getByRole('heading', { name: '四拍呼吸先做什么？' })).toBeFocused();
  expect(await time()).toBeCloseTo(30, 0);
  expect(await paused()).toBe(true);
  await expectGoodPage(page);
  await page.getByRole('radio', { name: '吸气' }).check();
  await page.getByRole('button', { name: '就选这个' }).click();
  await expect(page.getByRole('heading', { name: '答对了' })).toBeFocused();
  await page.getByRole('button', { name: '接着学' }).click();
  await expect.poll(time).toBeGreaterThan(30.2);
  expect(await paused()).toBe(false);
});
