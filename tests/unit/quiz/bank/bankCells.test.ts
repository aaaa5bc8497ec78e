import { expect, it } from 'vitest';

import { bankCells, type BankCells } from '../../../../cms/domain/quiz/bank/bankCells.ts';
import { bankNames } from '../../../../cms/operations/quiz/bank/bankNames.ts';

const abc = { optionA: '甲', optionB: '乙', optionC: '丙' };
const read = (cells: BankCells) => bankCells({ stem: '题干：（ ）', ...cells }, bankNames);
const item = (cells: BankCells) => {
  const answer = read(cells);
  if ('problem' in answer) throw new Error(answer.problem[0]);
  return answer.item;
};
const problem = (cells: BankCells) => {
  const answer = read(cells);
  return 'problem' in answer ? answer.problem[0] : null;
};

it.each(['AC', 'A、C', 'A,C', 'Ａ，Ｃ', 'a c', 'A；C', 'A/C', 'CA', 'A、C。'])(
  'understands %s as the first and the third',
  (answer) => {
    const { options } = item({ type: '多选题', ...abc, answer });
    expect(options.map(({ correct }) => correct)).toEqual([true, false, true]);
  },
);

it.each([
  ...[
    ['对', true],
    ['√', true],
    ['正确', true],
    ['T', true],
    ['true', true],
    ['是', true],
  ],
  ...[
    ['错', false],
    ['×', false],
    ['错误', false],
    ['Ｆ', false],
    ['FALSE', false],
  ],
] as const)('understands %s of a true-false question', (answer, expected) => {
  expect(item({ type: '判断题', answer }).answer).toBe(expected);
});

it('understands true and false as cells, and by the letter of their option', () => {
  expect(item({ type: '判断', answer: true }).answer).toBe(true);
  const options = { optionA: '正确', optionB: '错误' };
  expect(item({ type: '判断', ...options, answer: 'B' }).answer).toBe(false);
});

it.each([
  ['3.14', 3.14, 0],
  ['3.14±0.01', 3.14, 0.01],
  ['３．１４（±０．０１）', 3.14, 0.01],
  ['60~80', 70, 10],
  ['-5', -5, 0],
  ['1e-7', 1e-7, 0],
])('understands %s of a numeric question', (answer, value, tolerance) => {
  expect(item({ type: '数值题', answer })).toMatchObject({ value, tolerance });
});

it('reads orders, pairs and several answers', () => {
  const texts = (answer: string) =>
    item({ type: '排序题', ...abc, answer }).options.map(({ text }) => text);
  expect(texts('')).toEqual(['甲', '乙', '丙']);
  expect(texts('CAB')).toEqual(['丙', '甲', '乙']);
  expect(item({ type: '连线题', optionA: '左|右', optionB: '一 → 二' }).pairs).toEqual([
    { left: '左', right: '右' },
    { left: '一', right: '二' },
  ]);
  const { answers } = item({ type: '填空题', answer: '1921｜一九二一 | a\\|b' });
  expect(answers).toEqual(['1921', '一九二一', 'a|b']);
});

it('reads the answers of each blank where the stem marks several', () => {
  const filled = (answer: string, stem = '党成立于____年，在____。') => {
    const { answers, blanks } = item({ type: '填空题', stem, answer });
    return { answers, blanks };
  };
  expect(filled('1921 | 一九二一；南湖')).toEqual({
    ...{ answers: [], blanks: [['1921', '一九二一'], ['南湖']] },
  });
  expect(filled('1921;a\\；b|c\\|d').blanks).toEqual([['1921'], ['a；b', 'c|d']]);
  expect(filled('1921，南湖|甲\\；乙')).toEqual({ answers: ['1921，南湖', '甲；乙'], blanks: [] });
  // Of one blank a semicolon is part of its answer, as it always was.
  expect(filled('甲；乙', '填____。')).toEqual({ answers: ['甲；乙'], blanks: [] });
});

it.each([
  ['', null],
  ['照常', ['width', 'case', 'spaces', 'fullStop']],
  ['照常、标点', ['width', 'case', 'spaces', 'fullStop', 'punctuation']],
  ['繁简体，大小写', ['case', 'traditional']],
  ['都计较', []],
  ['As usual, numerals', ['width', 'case', 'spaces', 'fullStop', 'numerals']],
])('understands that %s makes no difference', (leniency, expected) => {
  expect(item({ type: '填空题', answer: '甲', leniency }).leniency).toEqual(expected);
});

it.each([
  ['', null],
  ['是', true],
  ['否', false],
  ['√', true],
  ['No', false],
])('understands that “%s” says whether it is for practice', (forPractice, expected) => {
  expect(item({ type: '单选', ...abc, answer: '乙', forPractice }).forPractice).toBe(expected);
});

it('keeps what is full-width in texts, and reads what stands beside them', () => {
  expect(
    item({
      ...{ type: '单选', ...abc, answer: 'B', topics: '安全生产、党史 ; 法规', difficulty: '较难' },
      ...{ code: 12, document: '《安全生产法》', number: '第三条', day: new Date('2021-06-10') },
    }),
  ).toMatchObject({
    ...{ type: 'single', stem: '题干：（ ）', topics: ['安全生产', '党史', '法规'] },
    ...{ difficulty: 'hard', code: '12', document: '《安全生产法》', day: '2021-06-10' },
  });
  expect(item({ type: '单选', ...abc, answer: '乙' })).toMatchObject({
    ...{ topics: null, difficulty: null, code: null, explanation: null },
  });
});

it.each([
  ['type-missing', {}],
  ['type-unknown', { type: '问答题' }],
  ['stem-missing', { type: '判断题', stem: ' ', answer: '对' }],
  ['options-too-few', { type: '单选题', optionA: '甲', answer: 'A' }],
  ['option-gap', { type: '单选题', optionA: '甲', optionC: '丙', answer: 'A' }],
  ['option-unknown', { type: '单选题', ...abc, answer: 'D' }],
  ['single-needs-one-right', { type: '单选题', ...abc, answer: 'AB' }],
  ['single-needs-one-right', { type: '单选题', ...abc }],
  ['multiple-needs-a-right-one', { type: '多选题', ...abc }],
  ['answer-unreadable', { type: '单选题', ...abc, answer: '第一个' }],
  ['answer-unreadable', { type: '判断题', answer: '可能' }],
  ['answer-missing', { type: '判断题' }],
  ['answer-missing', { type: '填空题', answer: ' | ' }],
  ['blanks-differ', { type: '填空题', stem: '____和____', answer: '甲；乙；丙' }],
  ['answer-missing', { type: '填空题', stem: '____和____', answer: '；乙' }],
  ['answer-missing', { type: '填空题', stem: '____和____', answer: '甲；|' }],
  [
    'blanks-too-many',
    { type: '填空题', stem: '____和'.repeat(13), answer: Array(13).fill('甲').join('；') },
  ],
  ['for-practice-unknown', { type: '单选题', ...abc, answer: 'A', forPractice: '也许' }],
  ['leniency-unknown', { type: '填空题', answer: '甲', leniency: '错别字' }],
  ['leniency-unknown', { type: '填空题', answer: '甲', leniency: '都计较、空格' }],
  ['value-missing', { type: '数值题' }],
  ['value-unreadable', { type: '数值题', answer: '大约三' }],
  ['value-unreadable', { type: '数值题', answer: '80~60' }],
  ['order-incomplete', { type: '排序题', ...abc, answer: 'AB' }],
  ['pair-unreadable', { type: '连线题', ...abc }],
  ['pairs-too-few', { type: '连线题', optionA: '左|右' }],
  ['difficulty-unknown', { type: '判断题', answer: '对', difficulty: '五星' }],
  ['day-unreadable', { type: '判断题', answer: '对', day: '昨天' }],
  ['too-long', { type: '判断题', answer: '对', stem: '长'.repeat(1001) }],
  ['too-long', { type: '判断题', answer: '对', code: '长'.repeat(61) }],
  ['too-long', { type: '判断题', answer: '对', topics: '长'.repeat(41) }],
])('says %s', (name, cells) => {
  expect(problem(cells as BankCells)).toBe(name);
});
