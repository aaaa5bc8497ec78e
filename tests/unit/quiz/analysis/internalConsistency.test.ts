import { expect, it } from 'vitest';

import { internalConsistency } from '../../../../cms/domain/quiz/analysis/internalConsistency.ts';
import type { QuestionColumn } from '../../../../cms/domain/quiz/analysis/gatherAnswers.ts';

const column = (shares: number[]): QuestionColumn => ({
  ...{ latest: '', startedAt: 0, attempts: shares.map((_, n) => n), shares },
  ...{ rests: shares, chosen: shares, options: new Map() },
});
const alpha = (items: number[][]) =>
  internalConsistency({
    totals: [],
    papers: (items[0] ?? []).map(() => 0),
    columns: new Map(items.map((shares, n) => [`q${n}`, column(shares)])),
  });

it('is that of a published example', () => {
  // Statology, "How to Calculate Cronbach's Alpha in Python": three questions, ten people, 0.773.
  const items = [
    [1, 2, 2, 3, 2, 2, 3, 3, 2, 3],
    [1, 1, 1, 2, 3, 3, 2, 3, 3, 3],
    [1, 1, 2, 1, 2, 3, 3, 3, 2, 3],
  ];
  expect(alpha(items)).toBeCloseTo(77.34375, 6);
  // Shares of the most points have the same.
  expect(alpha(items.map((item) => item.map((points) => (points - 1) / 2)))).toBeCloseTo(77.34375, 6); // prettier-ignore
});

it('is whole where every question says the same', () => {
  const item = [0, 1, 1, 0, 1];
  expect(alpha([item, item, item])).toBeCloseTo(100, 9);
});
