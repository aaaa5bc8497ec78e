import { expect, it } from 'vitest';

import { adjustmentProblem } from '../../../cms/domain/ledger/adjustmentProblem.ts';

it.each([
  [8000, null],
  [-8000, null],
  [1, null],
  [8001, 'hours-too-many'],
  [-8001, 'hours-too-many'],
  [100_000, 'hours-too-many'],
  [0, 'units-invalid'],
  [0.5, 'units-invalid'],
  [Number.NaN, 'units-invalid'],
])('%d of a target of 8000: %s', (units, problem) => {
  expect(adjustmentProblem(units, 8000)).toBe(problem);
});
