import { expect, it } from 'vitest';

import { LEAST_TARGET, unitsProblem } from '../../../cms/domain/policy/unitsProblem.ts';

it.each([0, 25, 8000, 100_000])('takes %d', (units) => {
  expect(unitsProblem(units)).toBeNull();
});

it.each([
  [undefined, 'policy-units-form'],
  [null, 'policy-units-form'],
  ['8000', 'policy-units-form'],
  [-1, 'policy-units-form'],
  [0.5, 'policy-units-form'],
  [Number.NaN, 'policy-units-form'],
  [100_001, 'units-too-many'],
])('refuses %s: %s', (units, problem) => {
  expect(unitsProblem(units)).toBe(problem);
});

// 80 and 90 are what comes of typing 学时 where hundredths were asked for.
it.each([
  [0, 'target-too-low'],
  [80, 'target-too-low'],
  [90, 'target-too-low'],
  [799, 'target-too-low'],
  [800, null],
  [9000, null],
])('as a target of %d: %s', (units, problem) => {
  expect(unitsProblem(units, LEAST_TARGET)).toBe(problem);
});
