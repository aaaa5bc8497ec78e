import { expect, it } from 'vitest';

import { defaultPolicy } from '../../../cms/domain/policy/defaultPolicy.ts';
import { describeChanges } from '../../../cms/text/policy/describeChanges.ts';

it('says nothing of what stays', () => {
  expect(describeChanges('zh', defaultPolicy, { ...defaultPolicy, targetUnits: 9000 })).toEqual([]);
});

it('says each change from what to what', () => {
  const after = {
    ...defaultPolicy,
    bands: [{ uptoMinutes: 20, inclusive: true, units: 25 }, { units: 75 }],
    quizUnits: 75,
    activeShare: 0.85,
  };
  expect(describeChanges('zh', defaultPolicy, after)).toEqual([
    '线上学习折算由「≤ 15 分钟 0.25、< 30 分钟 0.5、更长 1」改为「≤ 20 分钟 0.25、更长 0.75」。',
    '测验合格由 0.5 学时改为 0.75 学时。',
    '有效时间比例由 80%改为 85%。',
  ]);
});
