import fc from 'fast-check';
import { expect, it } from 'vitest';

import { creditDay } from '../../../cms/domain/ledger/creditDay.ts';
import { nextDay } from '../../../cms/domain/shanghai.ts';

const cap = 800;
const full = (...days: string[]) => new Map(days.map((day) => [day, cap]));

it.each([
  ['an empty day', new Map(), 25, '2026-11-20'],
  ['a day it fits exactly', new Map([['2026-11-20', 775]]), 25, '2026-11-20'],
  ['a day one unit too full', new Map([['2026-11-20', 776]]), 25, '2026-11-21'],
  ['a full day', full('2026-11-20'), 25, '2026-11-21'],
  ['two full days', full('2026-11-20', '2026-11-21'), 25, '2026-11-22'],
  ['an award above the cap on an empty day', new Map(), 1600, '2026-11-20'],
  ['an award above the cap on a used day', new Map([['2026-11-20', 25]]), 1600, '2026-11-21'],
  ['the day of a year that is full', full('2026-11-20'), 800, '2026-11-21'],
])('%s', (_, used, units, expected) => {
  expect(creditDay('2026-11-20', units, cap, used)).toBe(expected);
});

it('carries 31 December to the next year', () => {
  expect(creditDay('2026-12-31', 25, cap, full('2026-12-31'))).toBe('2027-01-01');
});

it('finds a day even under a policy whose cap is nothing', () => {
  expect(creditDay('2026-11-20', 25, 0, new Map([['2026-11-20', 25]]))).toBe('2026-11-21');
});

it('never lets a day exceed the cap, loses nothing and never credits before the day earned', () => {
  const award = fc.record({
    from: fc.constantFrom('2026-12-29', '2026-12-30', '2026-12-31', '2027-01-01'),
    units: fc.integer({ min: 0, max: cap }),
  });
  fc.assert(
    fc.property(fc.array(award, { maxLength: 60 }), (awards) => {
      const used = new Map<string, number>();
      for (const { from, units } of awards) {
        const day = creditDay(from, units, cap, used);
        expect(day >= from).toBe(true);
        for (let passed: string = from; passed < day; passed = nextDay(passed)) {
          expect((used.get(passed) ?? 0) + units).toBeGreaterThan(cap);
        }
        used.set(day, (used.get(day) ?? 0) + units);
      }
      const credited = [...used.values()].reduce((sum, units) => sum + units, 0);
      expect(credited).toBe(awards.reduce((sum, { units }) => sum + units, 0));
      for (const units of used.values()) expect(units).toBeLessThanOrEqual(cap);
    }),
  );
});
