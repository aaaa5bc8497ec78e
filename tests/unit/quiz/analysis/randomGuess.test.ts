import { expect, it } from 'vitest';

import { randomGuess } from '../../../../cms/domain/quiz/analysis/randomGuess.ts';
import type { Key, PaperQuestion } from '../../../../cms/domain/quiz/paper.ts';
import type { QuestionType } from '../../../../cms/domain/quiz/questionTypes.ts';

const named = (count: number, prefix = '') =>
  Array.from({ length: count }, (_, n) => ({ id: `${prefix}${'abcdefghijkl'[n] ?? ''}`, text: String(n) })); // prettier-ignore
const question = (type: QuestionType, key: Key, options: number): PaperQuestion => ({
  ...{ id: 'q', type, stem: '', explanation: '', key },
  ...(type === 'matching'
    ? { left: named(options, 'l'), right: named(options, 'r') }
    : { options: named(options) }),
});

it.each([
  ['one of four', question('single', { one: 'b' }, 4), 1 / 4],
  ['one of three', question('single', { one: 'b' }, 3), 1 / 3],
  ['an order of four', question('ordering', { order: ['b', 'a', 'd', 'c'] }, 4), 1 / 24],
  ['an order of seven', question('ordering', { order: [] }, 7), null],
  ['a text', question('fill-in', { texts: ['八'] }, 0), 0],
  ['a number', question('numeric', { value: 8, tolerance: 0 }, 0), 0],
  ['nothing to choose from', question('single', { one: '' }, 0), null],
])('of %s', (_, asked, share) => {
  expect(randomGuess(asked)).toBe(share);
});

it.each([
  ['some of four', question('multiple', { set: ['a', 'c'] }, 4)],
  ['three pairs', question('matching', { pairs: { la: 'rb', lb: 'ra', lc: 'rc' } }, 3)],
])('of %s is small, whatever part marks there are', (_, asked) => {
  expect(randomGuess(asked)).toBeGreaterThan(0);
  expect(randomGuess(asked)).toBeLessThan(0.5);
});
