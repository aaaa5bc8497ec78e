import fc from 'fast-check';
import { expect, it } from 'vitest';

import { defaultPolicy } from '../../../cms/domain/policy/defaultPolicy.ts';
import { unitsForMinutes } from '../../../cms/domain/policy/unitsForMinutes.ts';

const { bands } = defaultPolicy;

it.each([
  [0.1, 25],
  [14.99, 25],
  [15, 25],
  [15.01, 50],
  [29.99, 50],
  [30, 100],
  [30.01, 100],
  [600, 100],
])('an item of %d minutes earns %d units', (minutes, units) => {
  expect(unitsForMinutes(bands, minutes)).toBe(units);
});

it('leaves a limit to the next band where it is not inclusive', () => {
  const rules = [{ uptoMinutes: 10, inclusive: false, units: 1 }, { units: 2 }];
  expect([9.99, 10].map((minutes) => unitsForMinutes(rules, minutes))).toEqual([1, 2]);
});

it.each([null, undefined])('reads %s as no upper limit', (uptoMinutes) => {
  expect(unitsForMinutes([{ uptoMinutes, units: 7 }], 1e6)).toBe(7);
});

it('earns nothing where no band fits', () => {
  expect(unitsForMinutes([], 20)).toBe(0);
  expect(unitsForMinutes([{ uptoMinutes: 5, inclusive: true, units: 25 }], 6)).toBe(0);
});

it('never earns less for a longer item under the default policy', () => {
  const minutes = fc.double({ min: 0, max: 600, noNaN: true });
  fc.assert(
    fc.property(minutes, minutes, (one, other) => {
      const [short, long] = one < other ? [one, other] : [other, one];
      expect(unitsForMinutes(bands, long)).toBeGreaterThanOrEqual(unitsForMinutes(bands, short));
    }),
  );
});
