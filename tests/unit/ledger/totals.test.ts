import fc from 'fast-check';
import { expect, it } from 'vitest';

import { SOURCE_KINDS } from '../../../cms/domain/ledger/ledgerEntry.ts';
import { totals } from '../../../cms/domain/ledger/totals.ts';

it('is nothing for a year without entries', () => {
  expect(totals([])).toEqual({
    earnedUnits: 0,
    bySource: { online: 0, class: 0, field: 0, quiz: 0, adjustment: 0 },
  });
});

it('takes a reversal off the source it reverses', () => {
  const { earnedUnits, bySource } = totals([
    { sourceKind: 'online', units: 25 },
    { sourceKind: 'class', units: 400 },
    { sourceKind: 'class', units: -400 },
    { sourceKind: 'adjustment', units: -5 },
  ]);
  expect(earnedUnits).toBe(20);
  expect(bySource).toMatchObject({ online: 25, class: 0, adjustment: -5 });
});

it('is the sum of its sources, in any order', () => {
  const entry = fc.record({
    sourceKind: fc.constantFrom(...SOURCE_KINDS),
    units: fc.integer({ min: -100_000, max: 100_000 }),
  });
  fc.assert(
    fc.property(fc.array(entry), (entries) => {
      const result = totals(entries);
      const sum = Object.values(result.bySource).reduce((all, units) => all + units, 0);
      expect(result.earnedUnits).toBe(sum);
      expect(totals(entries.toReversed())).toEqual(result);
    }),
  );
});
