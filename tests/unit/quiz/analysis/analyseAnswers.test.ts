import { expect, it } from 'vitest';

import { analyseAnswers } from '../../../../cms/domain/quiz/analysis/analyseAnswers.ts';
import { gatherAnswers } from '../../../../cms/domain/quiz/analysis/gatherAnswers.ts';
import { outcomesOf } from '../../../../cms/domain/quiz/analysis/outcomes.ts';
import type { PaperQuestion } from '../../../../cms/domain/quiz/paper.ts';
import type { Responses } from '../../../../cms/domain/quiz/response.ts';

const single = (id: string): PaperQuestion => ({
  ...{ id, type: 'single', stem: `${id}？`, explanation: '' },
  options: ['甲', '乙', '丙', '丁'].map((text, n) => ({ id: 'abcd'[n] ?? '', text })),
  key: { one: 'a' },
});

/** Takes papers in, the later one after the earlier. */
function gather() {
  const answers = gatherAnswers();
  const { gathered } = answers;
  const latest = new Map<string, PaperQuestion>();
  return {
    gathered,
    add: (paper: PaperQuestion[], responses: Responses) => {
      const startedAt = gathered.totals.length;
      answers.add({
        attempt: String(startedAt),
        startedAt,
        outcomes: outcomesOf(paper, responses),
      });
      for (const question of paper) latest.set(question.id, question);
    },
    analyse: () => analyseAnswers(gathered, latest),
  };
}

/** @param rows one a person, a letter a question: what was chosen; a dot: not asked */
function analyse(rows: string[]) {
  const answers = gather();
  for (const row of rows) {
    const asked = [...row].flatMap((chosen, place) =>
      chosen === '.' ? [] : [{ question: single(`q${place + 1}`), chosen }],
    );
    answers.add(
      asked.map(({ question }) => question),
      Object.fromEntries(asked.map(({ question, chosen }) => [question.id, chosen])),
    );
  }
  return answers.analyse();
}
const figures = (rows: string[], place = 0) => analyse(rows).questions[place];
const hints = (rows: string[], place = 0) => figures(rows, place)?.hints.map(({ code }) => code);

it('is what the definitions give by hand', () => {
  // Right: 111, 110, 100, 110, 000. Sums 3, 2, 1, 2, 0.
  const told = analyse(['aaa', 'aab', 'acb', 'aad', 'bcd']);
  expect(told).toMatchObject({ attempts: 5 });
  expect(told.mean).toBeCloseTo((8 / 15) * 100, 9);
  // Variance of the sums 1.3, so of the means 1.3 ÷ 9.
  expect(told.standardDeviation).toBeCloseTo(Math.sqrt(1.3 / 9) * 100, 9);
  // Items' variances 0.2, 0.3, 0.2: 3/2 × (1 − 0.7 ÷ 1.3).
  expect(told.cronbachAlpha).toBeCloseTo(1.5 * (1 - 0.7 / 1.3) * 100, 9);
  const [first, second] = told.questions;
  // First: shares 1 1 1 1 0; of the rest 1, ½, 0, ½, 0: covariance 0.1, variances 0.2 and 0.175.
  expect(first?.facility).toBeCloseTo(80, 9);
  expect(first?.standardDeviation).toBeCloseTo(Math.sqrt(0.2) * 100, 9);
  expect(first?.discriminationIndex).toBeCloseTo((0.1 / Math.sqrt(0.2 * 0.175)) * 100, 9);
  // The same figures in the same order could not go together better.
  expect(first?.discriminativeEfficiency).toBeCloseTo(100, 9);
  // Second: shares 1 1 0 1 0; of the rest 1, ½, ½, ½, 0: covariance 0.125.
  expect(second?.discriminationIndex).toBeCloseTo((0.125 / Math.sqrt(0.3 * 0.125)) * 100, 9);
  expect(second?.discriminativeEfficiency).toBeCloseTo(100, 9);
  expect(second?.randomGuess).toBe(25);
});

it('weighs questions by their marks, as the score does', () => {
  const answers = gather();
  const paper = [{ ...single('q1'), marks: 3 }, single('q2'), single('q3')];
  for (const row of ['aab', 'abb', 'bab', 'bba', 'bbb']) {
    const responses = Object.fromEntries(
      [...row].map((chosen, place) => [`q${place + 1}`, chosen]),
    );
    answers.add(paper, responses);
  }
  // Of five marks: 4, 3, 1, 1, 0.
  expect(answers.gathered.totals).toEqual([0.8, 0.6, 0.2, 0.2, 0]);
  expect(answers.gathered.columns.get('q1')?.rests).toEqual([0.5, 0, 0.5, 0.5, 0]);
  expect(answers.gathered.columns.get('q3')?.rests).toEqual([1, 0.75, 0.25, 0, 0]);
  expect(answers.analyse().mean).toBeCloseTo(36, 9);
});

it('has an efficiency below the whole where people who know more miss it', () => {
  const told = figures(['aaaa', 'aaaa', 'baaa', 'aabb', 'bbbb', 'baab']);
  expect(told?.discriminativeEfficiency).toBeLessThan(100);
  expect(told?.discriminationIndex).toBeLessThan(told?.discriminativeEfficiency ?? 0);
  expect(told?.discriminationIndex).toBeGreaterThan(0);
});

it.each([
  ['all right', ['aa', 'aa', 'aa', 'aa', 'aa'], { facility: 100, standardDeviation: 0 }],
  ['all wrong', ['bb', 'bb', 'bb', 'bb', 'bb'], { facility: 0, standardDeviation: 0 }],
  ['a single question', ['a', 'a', 'b', 'a', 'b'], { facility: 60 }],
])('has no relation to the rest of %s', (_, rows, told) => {
  const { cronbachAlpha } = analyse(rows);
  expect(cronbachAlpha).toBeNull();
  expect(figures(rows)).toMatchObject({
    ...told,
    discriminationIndex: null,
    discriminativeEfficiency: null,
  });
});

it('tells no figure of a question that fewer than five people got', () => {
  const rows = ['aa', 'ab', 'ba', 'bb'];
  expect(figures(rows)).toMatchObject({
    ...{ attempts: 4, facility: null, standardDeviation: null, discriminationIndex: null },
    ...{ discriminativeEfficiency: null, options: null, hints: [{ code: 'too-few' }] },
  });
  expect(analyse(rows)).toMatchObject({ mean: 50, cronbachAlpha: null });
  expect(figures([...rows, 'aa'])).toMatchObject({ facility: 60 });
});

it('is nothing of nobody, and has no deviation of one', () => {
  expect(analyse([])).toEqual({
    ...{ attempts: 0, mean: null, standardDeviation: null, cronbachAlpha: null, questions: [] },
  });
  expect(analyse(['ab'])).toMatchObject({ attempts: 1, mean: 50, standardDeviation: null });
});

it('of drawn papers is that of the people who got the question', () => {
  const told = analyse(['aa.', 'ab.', 'ba.', 'bb.', 'aa.', '.aa', '.ba']);
  expect(told.questions.map(({ id, attempts }) => [id, attempts])).toEqual([['q1', 5], ['q2', 7], ['q3', 2]]); // prettier-ignore
  expect(told.questions[0]?.facility).toBeCloseTo(60, 9);
  // Of the five who had the same two questions: 2 × (1 − 0.6 ÷ 0.7).
  expect(told.cronbachAlpha).toBeCloseTo(2 * (1 - 0.6 / 0.7) * 100, 9);
});

it('tells contradicting questions as no consistency, not as less', () => {
  expect(analyse(['ab', 'ab', 'ba', 'ba', 'ba', 'aa']).cronbachAlpha).toBe(0);
});

it.each([
  ['too-easy', ['aa', 'ab', 'aa', 'ab', 'aa']],
  ['too-hard', ['ba', 'bb', 'ca', 'db', 'aa', 'ba']],
  ['negative-discrimination', ['baa', 'baa', 'abb', 'abb', 'aab', 'bba']],
  ['option-never-chosen', ['aa', 'ba', 'ab', 'bb', 'ab']],
])('hints: %s', (code, rows) => {
  expect(hints(rows)).toContain(code);
});

it('says that the best prefer an option that the key calls wrong', () => {
  const best = Array<string>(6).fill('baaaa');
  const rest = Array<string>(18).fill('abbbb');
  expect(figures([...best, ...rest])?.hints).toContainEqual({ code: 'best-choose-another', option: '乙' }); // prettier-ignore
});

it('finds an option again by its text however it is named', () => {
  const answers = gather();
  for (let n = 0; n < 6; n += 1) {
    const texts = n % 2 ? ['乙', '甲'] : ['甲', '乙'];
    const options = texts.map((text, place) => ({ id: 'ab'[place] ?? '', text }));
    const right = options.find(({ text }) => text === '甲')?.id ?? '';
    const response = n < 4 ? right : right === 'a' ? 'b' : 'a';
    answers.add([{ ...single('q'), options, key: { one: right } }], { q: response });
  }
  const [question] = answers.analyse().questions;
  expect(question?.options?.map(({ text, right, share }) => [text, right, Math.round(share)])).toEqual([['乙', false, 33], ['甲', true, 67]]); // prettier-ignore
});
