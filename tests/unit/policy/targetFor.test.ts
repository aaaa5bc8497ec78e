import { expect, it } from 'vitest';

import type { LearnerAudience } from '../../../cms/domain/accounts/audience.ts';
import { targetFor } from '../../../cms/domain/policy/targetFor.ts';

const policy = {
  targetUnits: 8000,
  targets: [
    { audience: 'cadre' as const, units: 11_000 },
    { audience: 'frontline' as const, units: 4_000 },
  ],
};

it.each<[LearnerAudience[], number]>([
  [[], 8000],
  [['youth'], 8000],
  [['frontline'], 4000],
  [['cadre'], 11_000],
  [['frontline', 'cadre'], 11_000],
  [['youth', 'frontline'], 4000],
])('the target of %j is %d', (audience, units) => {
  expect(targetFor(policy, audience)).toBe(units);
});
