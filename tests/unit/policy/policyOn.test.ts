import fc from 'fast-check';
import { expect, it } from 'vitest';

import { defaultPolicy } from '../../../cms/domain/policy/defaultPolicy.ts';
import { policyOn } from '../../../cms/domain/policy/policyOn.ts';

const version = (effectiveFrom: string) => ({
  ...defaultPolicy,
  version: `from ${effectiveFrom}`,
  effectiveFrom,
});
const policies = [version('2026-07-01'), version('2025-01-01'), version('2027-01-01')];

it.each([
  ['2024-12-31', 'default'],
  ['2025-01-01', 'from 2025-01-01'],
  ['2026-06-30', 'from 2025-01-01'],
  ['2026-07-01', 'from 2026-07-01'],
  ['2026-12-31', 'from 2026-07-01'],
  ['2027-01-01', 'from 2027-01-01'],
  ['2030-05-05', 'from 2027-01-01'],
])('on %s the policy in force is %s', (day, expected) => {
  expect(policyOn(policies, day).version).toBe(expected);
});

it('takes the version entered last of two that begin on one day', () => {
  const second = { ...version('2026-07-01'), version: 'second' };
  expect(policyOn([...policies, second], '2026-08-01').version).toBe('second');
});

it('does not depend on the order the versions come in', () => {
  const order = fc.shuffledSubarray(policies, { minLength: policies.length });
  fc.assert(
    fc.property(order, fc.constantFrom('2025-06-01', '2026-07-01', '2028-01-01'), (given, day) => {
      expect(policyOn(given, day)).toBe(policyOn(policies, day));
    }),
  );
});
