import fc from 'fast-check';
import { expect, it } from 'vitest';

import { MULTIPLE_RULES, type MultipleRule } from '../../../cms/domain/quiz/multipleRule.ts';
import type { Key, PaperQuestion } from '../../../cms/domain/quiz/paper.ts';
import { shareRight } from '../../../cms/domain/quiz/shareRight.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const multiple = (set: string[], rule?: MultipleRule, shown = ids): PaperQuestion => ({
  id: 'q',
  type: 'multiple',
  stem: '？',
  options: shown.map((id) => ({ id, text: id })),
  key: { set, ...(rule && { rule }) },
  explanation: '',
});
const fillIn = (key: Key, blanks?: string[]): PaperQuestion => ({
  id: 'q',
  type: 'fill-in',
  stem: '？',
  ...(blanks && { blanks }),
  key,
  explanation: '',
});

const five = ids.slice(0, 5);
it.each<[MultipleRule | undefined, string[], number]>([
  [undefined, ['a', 'b', 'c'], 1],
  [undefined, ['a', 'b'], 0],
  ['all', ['a', 'b', 'c'], 1],
  ['all', ['a', 'b'], 0],
  ['all', ['a', 'b', 'c', 'd'], 0],
  ['missed', ['a', 'b', 'c'], 1],
  ['missed', ['a', 'b'], 2 / 3],
  ['missed', ['a'], 1 / 3],
  ['missed', [], 0],
  ['missed', ['a', 'b', 'c', 'd'], 0],
  ['missed', ['a', 'd'], 0],
  ['balance', ['a', 'b', 'c'], 1],
  ['balance', ['a', 'b'], 2 / 3],
  ['balance', ['a', 'b', 'c', 'd'], 0.5],
  ['balance', ['a', 'b', 'd'], 2 / 3 - 1 / 2],
  ['balance', ['a', 'd'], 0],
  ['balance', ['a', 'b', 'c', 'd', 'e'], 0],
  ['balance', [], 0],
])('of a, b and c right of five, by %s %j earns %d', (rule, response, share) => {
  expect(shareRight(multiple(['a', 'b', 'c'], rule, five), response)).toBeCloseTo(share, 12);
});

it('counts a multiple choice in which everything is right', () => {
  for (const rule of MULTIPLE_RULES) {
    expect(shareRight(multiple(['a', 'b'], rule, ['a', 'b']), ['b', 'a'])).toBe(1);
  }
});

const asked = fc.record({
  rule: fc.constantFrom<(MultipleRule | undefined)[]>(undefined, ...MULTIPLE_RULES),
  set: fc.shuffledSubarray(ids, { minLength: 1 }),
  response: fc.shuffledSubarray(ids),
});

it('never depends on an order, and lies between 0 and 1', () => {
  fc.assert(
    fc.property(
      asked,
      fc.shuffledSubarray(ids, { minLength: 6 }),
      ({ rule, set, response }, order) => {
        const share = shareRight(multiple(set, rule), response);
        expect(share >= 0 && share <= 1).toBe(true);
        const other = multiple([...set].reverse(), rule, order);
        expect(shareRight(other, [...response].reverse())).toBe(share);
        expect(share === 1).toBe([...set].sort().join() === [...response].sort().join());
      },
    ),
  );
});

it('never falls by a right option more, nor rises by a wrong one', () => {
  fc.assert(
    fc.property(asked, fc.constantFrom(...ids), ({ rule, set, response }, more) => {
      fc.pre(!response.includes(more));
      const before = shareRight(multiple(set, rule), response);
      const after = shareRight(multiple(set, rule), [...response, more]);
      expect(set.includes(more) ? after >= before : after <= before).toBe(true);
    }),
  );
});

const blanks = { b1: ['八小时', '8小时'], b2: ['安全帽'], b3: ['班长'] };
it.each<[unknown, number]>([
  [{ b1: '8 小时', b2: '安全帽', b3: '班长。' }, 1],
  [{ b1: '八小时', b2: '安全帽' }, 2 / 3],
  [{ b1: '安全帽', b2: '八小时', b3: '班长' }, 1 / 3],
  [{ b3: '' }, 0],
  [{}, 0],
  ['八小时', 0],
  [['八小时'], 0],
  [null, 0],
])('of three blanks %j earns %d', (response, share) => {
  const question = fillIn({ blanks }, Object.keys(blanks));
  expect(shareRight(question, response as never)).toBeCloseTo(share, 12);
});

it('takes only what the question says for the same', () => {
  const strict = fillIn({ texts: ['CO 浓度'], leniency: [] });
  expect(shareRight(strict, 'CO 浓度')).toBe(1);
  for (const other of ['co 浓度', 'CO浓度', 'ＣＯ 浓度', 'CO 浓度。']) {
    expect(shareRight(strict, other)).toBe(0);
  }
  expect(shareRight(fillIn({ texts: ['二十'] }), '20')).toBe(0);
  expect(shareRight(fillIn({ texts: ['二十'], leniency: ['numerals'] }), '20')).toBe(1);
});
