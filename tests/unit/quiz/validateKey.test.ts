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
