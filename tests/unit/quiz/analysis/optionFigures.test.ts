import { expect, it } from 'vitest';

import { quartersOf } from '../../../../cms/domain/quiz/analysis/optionFigures.ts';

it('puts the best into the first quarter, and who did equally well into the same', () => {
  expect(quartersOf([10, 20, 30, 40])).toEqual([3, 2, 1, 0]);
  expect(quartersOf([5, 5, 5, 5])).toEqual([2, 2, 2, 2]);
  expect(quartersOf([9, 9, 1, 1, 1, 1, 1, 1])).toEqual([0, 0, 2, 2, 2, 2, 2, 2]);
  expect(quartersOf([])).toEqual([]);
});
