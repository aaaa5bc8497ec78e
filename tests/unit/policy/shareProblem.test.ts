import { expect, it } from 'vitest';

import { shareProblem } from '../../../cms/domain/policy/shareProblem.ts';

it.each([0.01, 0.29, 0.8, 0.855, 1])('takes %d', (share) => {
  expect(shareProblem(share)).toBeNull();
});

it.each([undefined, null, '0.8', 0, 0.009, 1.001, 80, 0.8555, Number.NaN])(
  'refuses %s',
  (share) => {
    expect(shareProblem(share)).toBe('policy-share-form');
  },
);
