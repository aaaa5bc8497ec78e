import { expect, it } from 'vitest';

import {
  describeEvidence,
  type EvidencedEntry,
} from '../../../cms/text/ledger/describeEvidence.ts';

it.each<[string, EvidencedEntry]>([
  [
    '有效学习 6:40，已读 96%，检查 100 分',
    {
      kind: 'award',
      sourceKind: 'online',
      evidence: { activeSeconds: 400, coverage: 0.96, score: 100 },
    },
  ],
  [
    '有效学习 0:59，已读 89%',
    {
      kind: 'award',
      sourceKind: 'online',
      evidence: { activeSeconds: 59.9, coverage: 0.899, score: null },
    },
  ],
  [
    '测验 90 分，80% 合格，第 2 次作答',
    { kind: 'award', sourceKind: 'quiz', evidence: { score: 90, passShare: 0.8, number: 2 } },
  ],
  [
    '课堂 2 个半天，地点 培训教室，登记人：培训员',
    {
      kind: 'award',
      sourceKind: 'class',
      evidence: { halfDays: 2, place: '培训教室' },
      byName: '培训员',
    },
  ],
  ['实境 1 个半天', { kind: 'award', sourceKind: 'field', evidence: { halfDays: 1, place: null } }],
  [
    '课堂 上午、晚上',
    { kind: 'award', sourceKind: 'class', evidence: { slots: ['morning', 'evening'] } },
  ],
  [
    '原因：当天请假，经办人：培训员',
    { kind: 'reversal', sourceKind: 'class', reason: '当天请假', byName: '培训员', evidence: {} },
  ],
  ['', { kind: 'award', sourceKind: 'online', evidence: ['x'] }],
])('%s', (sentence, entry) => {
  expect(describeEvidence('zh', entry)).toBe(sentence);
});
