import { expect, it } from 'vitest';

import {
  isMeantFor,
  type ContentAudience,
  type LearnerAudience,
} from '../../../cms/domain/accounts/audience.ts';

it.each<[ContentAudience[], LearnerAudience[], boolean]>([
  [['all'], [], true],
  [['all'], ['youth'], true],
  [['cadre'], ['cadre'], true],
  [['cadre', 'youth'], ['youth', 'frontline'], true],
  [['cadre'], ['youth', 'frontline'], false],
  [['cadre'], [], false],
  [[], ['cadre'], false],
])('content for %j is meant for a learner of %j: %s', (content, learner, expected) => {
  expect(isMeantFor(content, learner)).toBe(expected);
});
