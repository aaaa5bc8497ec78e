import { expect, it } from 'vitest';

import { readRanges } from '../../../cms/domain/study/readRanges.ts';

it.each([
  ['what was stored', [[0, 400]], [[0, 400]]],
  ['nothing for a sitting that never reported', null, []],
  ['nothing for a record without any', undefined, []],
])('reads %s', (_, stored, ranges) => {
  expect(readRanges(stored)).toEqual(ranges);
});

it.each([['x'], [[[0]]], [[['0', '400']]], [{ 0: [0, 400] }]])('refuses %j', (stored) => {
  expect(() => readRanges(stored)).toThrow();
});
