import fc from 'fast-check';
import { expect, it } from 'vitest';

import { coveredShare, mergeRanges, type Range } from '../../../cms/domain/study/coverage.ts';

const place = fc.integer({ min: -200, max: 1200 });
const ranges: fc.Arbitrary<Range[]> = fc.array(fc.tuple(place, place), { maxLength: 12 });

it.each<[string, Range[], Range[]]>([
  ['nothing', [], []],
  ['one stretch', [[100, 200]], [[100, 200]]],
  ['an overlap', [[100, 200], [150, 300]], [[100, 300]]], // prettier-ignore
  ['neighbours', [[200, 300], [100, 200]], [[100, 300]]], // prettier-ignore
  ['a stretch within another', [[0, 900], [100, 200]], [[0, 900]]], // prettier-ignore
  ['a gap', [[0, 100], [101, 200]], [[0, 100], [101, 200]]], // prettier-ignore
  ['an empty and a reversed one', [[5, 5], [9, 3]], []], // prettier-ignore
  ['what lies outside', [[-50, 20], [990, 5000]], [[0, 20], [990, 1000]]], // prettier-ignore
])('merges %s', (_, given, expected) => {
  expect(mergeRanges(given)).toEqual(expected);
});

it.each<[Range[], number]>([
  [[], 0],
  [[[0, 1000]], 1],
  [[[0, 500], [0, 500]], 0.5], // prettier-ignore
  [[[0, 100], [900, 1000]], 0.2], // prettier-ignore
])('%j covers the share %d', (given, share) => {
  expect(coveredShare(given)).toBe(share);
});

it('is idempotent, commutative and associative', () => {
  fc.assert(
    fc.property(ranges, ranges, ranges, (a, b, c) => {
      const merged = mergeRanges(a);
      expect(mergeRanges(merged)).toEqual(merged);
      expect(mergeRanges([...b, ...a])).toEqual(mergeRanges([...a, ...b]));
      const left = mergeRanges([...mergeRanges([...a, ...b]), ...c]);
      expect(mergeRanges([...a, ...mergeRanges([...b, ...c])])).toEqual(left);
    }),
  );
});

it('covers a share between nothing and the whole that never shrinks as more is seen', () => {
  fc.assert(
    fc.property(ranges, ranges, (a, b) => {
      const share = coveredShare(a);
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
      expect(coveredShare([...a, ...b])).toBeGreaterThanOrEqual(share);
      expect(coveredShare([...a, ...a])).toBe(share);
    }),
  );
});

it('leaves its input as it was', () => {
  const given: Range[] = [[200, 300], [100, 250]]; // prettier-ignore
  mergeRanges(given);
  expect(given).toEqual([[200, 300], [100, 250]]); // prettier-ignore
});
