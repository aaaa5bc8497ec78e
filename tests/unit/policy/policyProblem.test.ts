import { expect, it } from 'vitest';

import { defaultPolicy } from '../../../cms/domain/policy/defaultPolicy.ts';
import type { Policy } from '../../../cms/domain/policy/policy.ts';
import { policyProblem } from '../../../cms/domain/policy/policyProblem.ts';
import { refusalText } from '../../../cms/text/refusals.ts';

const sound: Policy = { ...defaultPolicy, version: '2027-1', effectiveFrom: '2027-01-01' };
const other: Policy = { ...sound, version: '2026-1', effectiveFrom: '2026-01-01' };

it('has nothing against the design’s own policy', () => {
  expect(policyProblem(sound, [other])).toBeNull();
});

it.each<[string, Partial<Policy>]>([
  ['首尾不能有空格', { version: '2027-1 ' }],
  ['首尾不能有空格', { version: 'default' }],
  ['已有版本 2026-1', { effectiveFrom: '2026-01-01' }],
  [
    '同一分层',
    {
      targets: [
        { audience: 'youth', units: 4000 },
        { audience: 'youth', units: 6000 },
      ],
    },
  ],
  ['时长更长的一档', { bands: [{ uptoMinutes: 15, units: 50 }, { units: 25 }] }],
  ['每日上限不能小于', { dailyCapUnits: 399 }],
])('says why not: %s', (reason, change) => {
  const problem = policyProblem({ ...sound, ...change }, [other]);
  expect(problem && refusalText('zh', ...problem)).toContain(reason);
});
