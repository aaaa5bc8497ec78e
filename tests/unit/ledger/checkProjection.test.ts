import { expect, it } from 'vitest';

import { MONTHS, monthField } from '../../../cms/domain/ledger/monthUnits.ts';
import { checkProjection } from '../../../cms/domain/ledger/checkProjection.ts';

const whose = { learner: 'l1', year: 2026 };
const none = { classUnits: 0, fieldUnits: 0, quizUnits: 0, adjustmentUnits: 0 };
const entries = [{ sourceKind: 'online' as const, units: 25, day: '2026-03-05' }];

it('accepts a sum that is the sum, and no sum for a year without hours', () => {
  const projection = { ...none, earnedUnits: 25, onlineUnits: 25 };
  expect(checkProjection(whose, entries, projection)).toEqual([]);
  expect(checkProjection(whose, [], null)).toEqual([]);
});

it('names a month that is not the sum of its entries, where months are kept', () => {
  const projection = { ...none, earnedUnits: 25, onlineUnits: 25 };
  const kept = (at: number) =>
    Object.fromEntries(MONTHS.map((month) => [monthField(month), month === at ? 25 : 0]));
  expect(checkProjection(whose, entries, { ...projection, ...kept(3) })).toEqual([]);
  expect(checkProjection(whose, entries, { ...projection, ...kept(4) })).toMatchObject([
    { code: 'projection-stale', found: ['months', expect.anything()] },
  ]);
});

it.each([
  ['another total', { ...none, earnedUnits: 50, onlineUnits: 25 }],
  ['another source', { ...none, earnedUnits: 25, onlineUnits: 0, quizUnits: 25 }],
  ['no sum at all', null],
])('names %s', (_, projection) => {
  expect(checkProjection(whose, entries, projection)).toMatchObject([{ code: 'projection-stale' }]);
});
