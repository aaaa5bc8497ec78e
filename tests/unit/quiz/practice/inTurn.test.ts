import fc from 'fast-check';
import { expect, it } from 'vitest';

import { inTurn } from '../../../../cms/domain/quiz/practice/inTurn.ts';

const ids = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 30, size: 'max' });

it('asks each question once, those asked lately last, and in the order of its seed', () => {
  fc.assert(
    fc.property(ids, fc.string(), fc.nat(), (all, seed, count) => {
      const recent = new Set(all.slice(0, count));
      const order = inTurn(all, { recent, seed });
      expect(order.toSorted()).toEqual(all.toSorted());
      const first = order.findIndex((id) => recent.has(id));
      if (first >= 0) expect(order.slice(first).every((id) => recent.has(id))).toBe(true);
      expect(inTurn(all.toReversed(), { recent, seed })).toEqual(order);
    }),
  );
});
