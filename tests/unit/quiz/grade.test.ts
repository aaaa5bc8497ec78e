import fc from 'fast-check';
import { expect, it } from 'vitest';

import { grade, isRight } from '../../../cms/domain/quiz/grade.ts';
import type { Key, PaperQuestion } from '../../../cms/domain/quiz/paper.ts';
import type { QuestionType } from '../../../cms/domain/quiz/questionTypes.ts';
import type { Response } from '../../../cms/domain/quiz/response.ts';

const question = (type: QuestionType, key: Key, id = 'q'): PaperQuestion => ({
  id,
  type,
  stem: '？',
  key,
  explanation: '',
});

const single = question('single', { one: 'b' });
const multiple = question('multiple', { set: ['a', 'c'] });
const fillIn = question('fill-in', { texts: ['八小时', '8 Hours'] });
const ordering = question('ordering', { order: ['b', 'a', 'c'] });
const numeric = question('numeric', { value: 44, tolerance: 0.5 });
const exact = question('numeric', { value: -0.1, tolerance: 0 });
const matching = question('matching', { pairs: { la: 'rb', lb: 'ra' } });

it.each<[string, PaperQuestion, Response | undefined, boolean]>([
  ['the right option', single, 'b', true],
  ['a wrong option', single, 'a', false],
  ['a list for a single choice', single, ['b'], false],
  ['every right option', multiple, ['a', 'c'], true],
  ['every right option in another order', multiple, ['c', 'a'], true],
  ['one right option too few', multiple, ['a'], false],
  ['one option too many', multiple, ['a', 'b', 'c'], false],
  ['one right and one wrong', multiple, ['a', 'b'], false],
  ['no option', multiple, [], false],
  ['a text for a multiple choice', multiple, 'a', false],
  ['an accepted text', fillIn, '八小时', true],
  ['another accepted text', fillIn, '8 hours', true],
  ['full-width letters', fillIn, '８　ＨＯＵＲＳ', true],
  ['spaces around and within', fillIn, ' 八 小时 ', true],
  ['a full stop at the end', fillIn, '八小时。', true],
  ['part of the answer', fillIn, '八', false],
  ['an empty text', fillIn, '', false],
  ['the right order', ordering, ['b', 'a', 'c'], true],
  ['another order', ordering, ['a', 'b', 'c'], false],
  ['part of the order', ordering, ['b', 'a'], false],
  ['the value', numeric, '44', true],
  ['a full-width value', numeric, '４４', true],
  ['the lower limit', numeric, '43.5', true],
  ['the upper limit', numeric, '44.5', true],
  ['just below the lower limit', numeric, '43.49', false],
  ['just above the upper limit', numeric, '44.51', false],
  ['a decimal without a tolerance', exact, '-0.1', true],
  ['a text for a number', numeric, '四十四', false],
  ['an empty number', question('numeric', { value: 0, tolerance: 0 }), '', false],
  ['zero', question('numeric', { value: 0, tolerance: 0 }), '0', true],
  ['every pair', matching, { la: 'rb', lb: 'ra' }, true],
  ['a wrong pair', matching, { la: 'ra', lb: 'rb' }, false],
  ['one pair of two', matching, { la: 'rb' }, false],
  ['a list for pairs', matching, ['rb', 'ra'], false],
])('marks %s', (_, asked, response, right) => {
  expect(isRight(asked, response)).toBe(right);
});

it.each([single, multiple, fillIn, ordering, numeric, matching])(
  'marks a blank $type wrong',
  (asked) => {
    expect(isRight(asked, undefined)).toBe(false);
    expect(isRight(asked, null)).toBe(false);
  },
);

const paper = (count: number) =>
  Array.from({ length: count }, (_, n) => question('single', { one: 'a' }, `q${String(n)}`));
const answers = (count: number, right: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, n) => [`q${String(n)}`, n < right ? 'a' : 'b']),
  );

it.each([
  [5, 4, 0.8, 80, true],
  [5, 3, 0.8, 60, false],
  [10, 8, 0.8, 80, true],
  [10, 7, 0.8, 70, false],
  [3, 2, 2 / 3, 67, true],
  [8, 6, 0.8, 75, false],
  [8, 8, 1, 100, true],
  [8, 7, 1, 88, false],
  [200, 199, 1, 99, false],
  [44, 35, 0.8, 79, false],
  [1, 0, 0.8, 0, false],
])(
  '%d questions, %d right at a pass share of %d: %d points, passed %s',
  (count, right, share, score, passed) => {
    // prettier-ignore
    expect(grade(paper(count), answers(count, right), share)).toMatchObject({ score, passed });
  },
);

it('gives nothing for an empty paper and for blanks', () => {
  expect(grade([], {}, 0.8)).toEqual({ score: 0, passed: false, correct: {}, shares: {} });
  expect(grade(paper(2), {}, 0.8)).toEqual({
    score: 0,
    passed: false,
    correct: { q0: false, q1: false },
    shares: { q0: 0, q1: 0 },
  });
});

it('never shows a score at or above the pass mark for a fail, nor one below it for a pass', () => {
  const sizes = fc.integer({ min: 1, max: 200 }).chain((count) => fc.tuple(fc.constant(count), fc.nat({ max: count }))); // prettier-ignore
  fc.assert(
    fc.property(sizes, fc.integer({ min: 1, max: 100 }), ([count, right], percent) => {
      const { score, passed } = grade(paper(count), answers(count, right), percent / 100);
      expect(Number.isInteger(score) && score >= 0 && score <= 100).toBe(true);
      expect(score >= percent).toBe(passed);
    }),
    { numRuns: 500 },
  );
});

it('weighs each question by its marks, and what is partly right by its share', () => {
  const marked = [
    { ...question('single', { one: 'a' }, 'one'), marks: 1 },
    { ...question('single', { one: 'a' }, 'two'), marks: 2.5 },
    { ...question('multiple', { set: ['a', 'b'], rule: 'missed' as const }, 'three'), marks: 1.5 },
  ];
  const given = { one: 'b', two: 'a', three: ['b'] };
  expect(grade(marked, given, 0.65)).toEqual({
    score: 65,
    passed: true,
    shares: { one: 0, two: 1, three: 0.5 },
    correct: { one: false, two: true, three: false },
  });
});

it('stays within 0 and 100 and on its side of the pass mark with any marks and shares', () => {
  const answered = fc.record({
    marks: fc.constantFrom(0.5, 1, 2, 2.5, 3, 7),
    right: fc.integer({ min: 1, max: 7 }),
    chosen: fc.nat({ max: 7 }),
  });
  const papers = fc.array(answered, { minLength: 1, maxLength: 60, size: 'max' });
  fc.assert(
    fc.property(papers, fc.integer({ min: 1, max: 100 }), (list, percent) => {
      const ids = 'abcdefg'.split('');
      const asked = list.map(({ marks, right }, n) => ({
        ...question('multiple', { set: ids.slice(0, right), rule: 'missed' as const }, `q${n}`),
        marks,
      }));
      const given = Object.fromEntries(
        list.map(({ right, chosen }, n) => [`q${n}`, ids.slice(0, Math.min(right, chosen))]),
      );
      const { score, passed } = grade(asked, given, percent / 100);
      expect(Number.isInteger(score) && score >= 0 && score <= 100).toBe(true);
      expect(score >= percent).toBe(passed);
    }),
    { numRuns: 300 },
  );
});
