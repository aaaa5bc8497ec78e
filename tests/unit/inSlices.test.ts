import fc from 'fast-check';
import { expect, test } from 'vitest';

import { inSlices } from '../../cms/domain/inSlices.ts';

test('slices keep the order and lose nothing, and are as few as a bound allows in that order', () => {
  const sizes = fc.array(fc.record({ size: fc.nat(50) }), { size: 'max', maxLength: 60 });
  fc.assert(
    fc.property(sizes, fc.integer({ min: 1, max: 60 }), (all, most) => {
      const slices = [...inSlices(all, most)];
      expect(slices.flat()).toEqual(all);
      const sum = (slice: { size: number }[]) => slice.reduce((n, { size }) => n + size, 0);
      for (const [n, slice] of slices.entries()) {
        expect(slice.length === 1 || sum(slice) <= most).toBe(true);
        const [next] = slices[n + 1] ?? [];
        if (next) expect(sum(slice) + next.size).toBeGreaterThan(most);
      }
    }),
  );
});
