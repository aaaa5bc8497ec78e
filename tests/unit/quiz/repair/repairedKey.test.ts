import { expect, it } from 'vitest';

import {
  buildPaper,
  type BankQuestion,
  type Key,
  type PaperQuestion,
} from '../../../../cms/domain/quiz/paper.ts';
import { isSameKey, repairedKey } from '../../../../cms/domain/quiz/repair/repairedKey.ts';
import { standingRepairs } from '../../../../cms/domain/quiz/repair/standingRepairs.ts';

const options = (...texts: [string, boolean?][]) => texts.map(([text, correct = false]) => ({ text, correct })); // prettier-ignore
const base = { id: 'q', stem: '？' };
const single: BankQuestion = { ...base, type: 'single', options: options(['甲', true], ['乙'], ['丙']) }; // prettier-ignore
const shownOf = (bank: BankQuestion, seed: string): PaperQuestion =>
  buildPaper([bank], { shuffle: true, seed })[0] as PaperQuestion;

const edited: [string, BankQuestion, Partial<BankQuestion>][] = [
  ['one', single, { options: options(['甲'], ['乙', true], ['丙']) }],
  ['one, options moved', single, { options: options(['丙', true], ['甲'], ['乙']) }],
  ['several', { ...single, type: 'multiple' }, { options: options(['甲', true], ['丙', true], ['乙']) }], // prettier-ignore
  ['an order', { ...single, type: 'ordering' }, { options: options(['丙'], ['甲'], ['乙']) }],
  ['true or false', { ...base, type: 'true-false', answer: false }, { answer: true }],
  ['a text', { ...base, type: 'fill-in', answers: ['八'] }, { answers: ['八小时', '八'] }],
  [
    'several blanks',
    {
      ...{ ...base, type: 'fill-in', stem: '先____，再____' },
      blanks: [{ answers: ['敲帮'] }, { answers: ['问顶'] }],
    },
    { blanks: [{ answers: ['敲帮'] }, { answers: ['问顶', '看支护'] }] },
  ],
  ['what makes no difference', { ...base, type: 'fill-in', answers: ['二十'] }, { leniency: { numerals: true } }], // prettier-ignore
  ['a number', { ...base, type: 'numeric', value: 8 }, { value: 9, tolerance: 1 }],
  [
    'pairs',
    { ...base, type: 'matching', pairs: [{ left: '一', right: '甲' }, { left: '二', right: '乙' }] }, // prettier-ignore
    {
      pairs: [
        { left: '二', right: '甲' },
        { left: '一', right: '乙' },
      ],
    },
  ],
];

it.each(edited)('is today’s key in the attempt’s own names: %s', (_, bank, change) => {
  for (let n = 0; n < 20; n += 1) {
    const shown = shownOf(bank, String(n));
    const key = repairedKey(shown, { ...bank, ...change });
    if (!key) throw new Error('no key');
    // The same paper built from the corrected bank has that key, where the options stand alike.
    const told = textsOf(shown, key);
    const fresh = shownOf({ ...bank, ...change }, `other ${n}`);
    expect(told).toEqual(textsOf(fresh, fresh.key));
    expect(isSameKey(key, shown.key)).toBe(false);
    expect(isSameKey(repairedKey(shown, bank) ?? key, shown.key)).toBe(true);
  }
});

/** A key as people read it, whatever the options are named. */
function textsOf(shown: PaperQuestion, key: PaperQuestion['key']) {
  const all = [...(shown.options ?? []), ...(shown.left ?? []), ...(shown.right ?? [])];
  const text = (id: string) => all.find((one) => one.id === id)?.text ?? id;
  if ('one' in key) return text(key.one);
  if ('set' in key) return key.set.map(text).sort();
  if ('order' in key) return key.order.map(text);
  if ('pairs' in key) return Object.entries(key.pairs).map(([a, b]) => `${text(a)} ${text(b)}`).sort(); // prettier-ignore
  return key;
}

it.each<[string, Partial<BankQuestion>]>([
  ['an option says something else', { options: options(['甲'], ['乙', true], ['丁']) }],
  ['an option is gone', { options: options(['甲'], ['乙', true]) }],
  ['an option has come', { options: options(['甲'], ['乙', true], ['丙'], ['丁']) }],
  ['two options say the same', { options: options(['甲'], ['乙', true], ['乙']) }],
  ['it is of another type', { type: 'multiple' }],
])('is none where %s', (_, change) => {
  expect(repairedKey(shownOf(single, '1'), { ...single, ...change })).toBeNull();
});

it('leaves to the quiz what parts of a multiple choice count', () => {
  const bank: BankQuestion = { ...single, type: 'multiple' };
  const [shown] = buildPaper([bank], { shuffle: true, seed: '1', multipleRule: 'missed' });
  const corrected = { ...bank, options: options(['甲', true], ['乙', true], ['丙']) };
  expect(shown && repairedKey(shown, corrected)).toMatchObject({ rule: 'missed' });
  expect(shown && isSameKey(repairedKey(shown, bank) ?? shown.key, shown.key)).toBe(true);
});

it('is none where the stem has other blanks, and the same by what usually makes no difference', () => {
  const blank = (...answers: string[]) => ({ answers });
  const two: BankQuestion = { ...base, type: 'fill-in', stem: '____、____', blanks: [blank('甲'), blank('乙')] }; // prettier-ignore
  const three = {
    ...two,
    stem: '____、____、____',
    blanks: [blank('甲'), blank('乙'), blank('丙')],
  };
  expect(repairedKey(shownOf(two, '1'), three)).toBeNull();
  expect(repairedKey(shownOf(two, '1'), { ...two, stem: '____', answers: ['甲'] })).toBeNull();
  const usual: Key = { texts: ['甲'], leniency: ['case', 'width', 'fullStop', 'spaces'] };
  expect(isSameKey({ texts: ['甲'] }, usual)).toBe(true);
});

it('tells the same key whatever the order of what has none', () => {
  expect(isSameKey({ set: ['a', 'b'] }, { set: ['b', 'a'] })).toBe(true);
  expect(isSameKey({ texts: ['八', '8'] }, { texts: ['8', '八'] })).toBe(true);
  expect(isSameKey({ pairs: { a: '1', b: '2' } }, { pairs: { b: '2', a: '1' } })).toBe(true);
  expect(isSameKey({ order: ['a', 'b'] }, { order: ['b', 'a'] })).toBe(false);
  expect(isSameKey({ value: 1, tolerance: 0 }, { value: 1, tolerance: 1 })).toBe(false);
});

it('lets stand what was not undone, in its order', () => {
  const repairs = [
    { id: 'c', seq: 3, undoes: 'b' },
    { id: 'b', seq: 2 },
    { id: 'a', seq: 1, undoes: null },
    { id: 'd', seq: 4 },
  ];
  expect(standingRepairs(repairs).map(({ id }) => id)).toEqual(['a', 'd']);
});
