import fc from 'fast-check';
import { expect, it } from 'vitest';

import { fillSections } from '../../../cms/domain/quiz/fillSections.ts';
import { sectionStanding } from '../../../cms/domain/quiz/sectionStanding.ts';

it.each([
  ['a broad section before a narrow one', [['a', 'b'], ['a']], [1, 1], [['b'], ['a']]],
  ['a chain of sections', [['a', 'b'], ['b', 'c'], ['a']], [1, 1, 1], [['b'], ['c'], ['a']]],
  ['enough for all', [['a', 'b', 'c'], ['c']], [2, 1], [['a', 'b'], ['c']]],
  ['too few: the later goes short', [['a'], ['a']], [1, 1], [['a'], []]],
  ['an empty bank', [[]], [3], [[]]],
  ['no sections', [], [], []],
])('fills %s', (_, pools, counts, filled) => {
  const sections = pools.map((pool, n) => ({ pool, count: counts[n] ?? 0 }));
  expect(fillSections(sections)).toEqual(filled);
});

const ids = [...'abcdefgh'];
const sections = fc.array(
  fc.record({ pool: fc.shuffledSubarray(ids), count: fc.nat({ max: 4 }) }),
  { maxLength: 4, size: 'max' },
);

/** By Hall’s theorem, for sections as for people and places: the most that can be filled. */
function most(asked: readonly { pool: readonly string[]; count: number }[]): number {
  const all = asked.reduce((sum, { count }) => sum + count, 0);
  let deficit = 0;
  for (let chosen = 0; chosen < 2 ** asked.length; chosen += 1) {
    const some = asked.filter((_, n) => (chosen >> n) & 1);
    const wanted = some.reduce((sum, { count }) => sum + count, 0);
    const there = new Set(some.flatMap(({ pool }) => pool)).size;
    deficit = Math.max(deficit, wanted - there);
  }
  return all - deficit;
}

it('gives no question twice, none that doesn’t suit, none too many, and as many as there can be', () => {
  fc.assert(
    fc.property(sections, (asked) => {
      const filled = fillSections(asked);
      const given = filled.flat();
      expect(new Set(given).size).toBe(given.length);
      expect(given.length).toBe(most(asked));
      filled.forEach((own, n) => {
        expect(own.length).toBeLessThanOrEqual(asked[n]?.count ?? 0);
        for (const id of own) expect(asked[n]?.pool).toContain(id);
      });
    }),
    { numRuns: 500 },
  );
});

it('gives an earlier section no fewer because of later ones', () => {
  fc.assert(
    fc.property(sections, (asked) => {
      const all = fillSections(asked).map(({ length }) => length);
      for (let n = 1; n <= asked.length; n += 1) {
        expect(fillSections(asked.slice(0, n)).map(({ length }) => length)).toEqual(
          all.slice(0, n),
        );
      }
    }),
  );
});

it('is quick with a large bank, of which every section wants the same', () => {
  const pool = Array.from({ length: 20_000 }, (_, n) => `q${n}`);
  const filled = fillSections(Array.from({ length: 10 }, () => ({ pool, count: 20 })));
  expect(filled.map(({ length }) => length)).toEqual(Array.from({ length: 10 }, () => 20));
});

it.each([
  ['what is there', { count: 2, named: 0, pool: ids }, { asked: 2, found: 8, missing: 0 }],
  ['a bank too small', { count: 9, named: 0, pool: ids }, { asked: 9, found: 8, missing: 1 }],
  ['all there are', { count: null, named: 0, pool: ids }, { asked: 8, found: 8, missing: 0 }],
  ['a named one that is gone', { named: 3, pool: ['a', 'b'] }, { asked: 3, found: 2, missing: 1 }],
  ['nothing', { named: 0, pool: [] }, { asked: 0, found: 0, missing: 1 }],
])('tells %s', (_, section, standing) => {
  expect(sectionStanding([{ title: '一', ...section }])).toEqual([{ title: '一', ...standing }]);
});
