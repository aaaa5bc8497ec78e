import fc from 'fast-check';
import { expect, it } from 'vitest';

import { formatUnits } from '../../cms/domain/formatUnits.ts';

it.each([
  [8000, '80'],
  [25, '0.25'],
  [50, '0.5'],
  [1, '0.01'],
  [0, '0'],
  [-400, '-4'],
  [2925, '29.25'],
])('writes %d units as %s 学时', (units, text) => {
  expect(formatUnits(units)).toBe(text);
});

it('has at most two decimals and loses nothing', () => {
  fc.assert(
    fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), (units) => {
      const text = formatUnits(units);
      expect(text).toMatch(/^-?\d+(\.\d{1,2})?$/);
      expect(Math.round(Number(text) * 100)).toBe(units + 0);
    }),
  );
});
