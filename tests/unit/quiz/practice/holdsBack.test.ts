import { expect, it } from 'vitest';

import { holdsBack } from '../../../../cms/domain/quiz/practice/holdsBack.ts';

const now = new Date('2026-11-20T02:00:00Z');
// Reviews open a minute after a quiz has closed.
const before = '2026-11-20T01:59:00.001Z';
const after = '2026-11-20T01:59:00Z';

it.each([
  ['submitted', null, false, true],
  ['submitted', before, false, true],
  ['submitted', after, false, false],
  ['submitted', null, true, false],
  ['passed', null, false, true],
  ['passed', after, false, true],
  ['passed', null, true, false],
  ['never', null, false, true],
  ['never', after, false, true],
  ['never', after, true, false],
])('review %s, closes %s, shown %s: held back %s', (review, closesAt, shown, held) => {
  expect(holdsBack({ review, closesAt }, { shown, now })).toBe(held);
});
