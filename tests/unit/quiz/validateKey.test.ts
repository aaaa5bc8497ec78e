import { expect, it } from 'vitest';

import { validateKey } from '../../../cms/collections/Questions/validateKey.ts';

const of = (type: string) => ({ siblingData: { type }, req: { i18n: { language: 'zh' } } });
const right = { text: '甲', correct: true };
const wrong = { text: '乙', correct: false };

it.each([
  ['single', [right, wrong], true],
  ['single', [right, right], false],
  ['single', [wrong, wrong], false],
  ['single', [right], false],
  ['multiple', [right, right], true],
  ['multiple', [wrong, wrong], false],
  ['ordering', [wrong, wrong], true],
  ['ordering', [wrong], false],
  ['ordering', undefined, false],
  ['numeric', undefined, true],
])('options of %s %j are fit: %s', (type, options, fit) => {
  expect(validateKey.options(options, of(type)) === true).toBe(fit);
});

it.each([
  ['fill-in', ['八小时'], true],
  ['fill-in', [], false],
  ['fill-in', ['  '], false],
  ['fill-in', null, false],
  ['single', null, true],
])('answers of %s %j are fit: %s', (type, answers, fit) => {
  expect(validateKey.answers(answers, of(type)) === true).toBe(fit);
});

it.each([
  ['matching', [{}, {}], true],
  ['matching', [{}], false],
  ['matching', null, false],
  ['single', null, true],
])('pairs of %s %j are fit: %s', (type, pairs, fit) => {
  expect(validateKey.pairs(pairs, of(type)) === true).toBe(fit);
});

const filled = { answers: ['八'] };
it.each([
  ['先____，再____', [filled, filled], undefined, true],
  ['先____，再____', [filled], undefined, false],
  ['先____，再____', [filled, filled, filled], undefined, false],
  ['先____，再____', [filled, { answers: [] }], undefined, false],
  ['先____，再____', [filled, { answers: [' '] }], undefined, false],
  ['先____，再____', [], undefined, false],
  ['先____，再____', null, ['先八再九'], true],
  ['只有____', null, undefined, true],
  ['两道__不算空__', null, undefined, true],
])('of %s the blanks %j beside the answers %j are fit: %s', (stem, blanks, answers, fit) => {
  const asked = of('fill-in');
  const context = { ...asked, siblingData: { ...asked.siblingData, stem, answers } };
  expect(validateKey.blanks(blanks, context) === true).toBe(fit);
  expect(validateKey.blanks(blanks, of('single'))).toBe(true);
});
